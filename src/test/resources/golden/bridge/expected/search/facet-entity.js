variorumIndex("facet-entity",{"City Council":"1c14c35c","East Quay":"43c","State Government":"15c"});
