variorumIndex("facet-tag",{"bridge":"8c10c","toll":"18c39c"});
