variorumIndex("facet-verdict",{"Compatible":"8b","Single source":"15b7b7b7b7b7b","Sources agree":"1b"});
