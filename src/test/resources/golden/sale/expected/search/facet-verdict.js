variorumIndex("facet-verdict",{"Compatible":"1b7b","Unresolved":"15b"});
