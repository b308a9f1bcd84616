variorumIndex("facet-tag",{"bridge":"7c9c","toll":"16c34c"});
