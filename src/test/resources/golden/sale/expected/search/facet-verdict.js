variorumIndex("facet-verdict",{"Compatible":"1c7c","Unresolved":"15c"});
