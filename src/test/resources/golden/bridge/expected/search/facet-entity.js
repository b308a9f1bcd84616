variorumIndex("facet-entity",{"City Council":"1c16c40c","East Quay":"49c","State Government":"17c"});
