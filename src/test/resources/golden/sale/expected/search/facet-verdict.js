variorumIndex("facet-verdict",{"Compatible":"1c8c","Unresolved":"17c"});
