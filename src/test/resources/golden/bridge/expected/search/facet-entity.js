variorumIndex("facet-entity",{"City Council":"1b14b35b","East Quay":"43b","State Government":"15b"});
