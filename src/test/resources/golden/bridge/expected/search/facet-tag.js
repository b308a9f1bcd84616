variorumIndex("facet-tag",{"bridge":"7b9b","toll":"16b34b"});
