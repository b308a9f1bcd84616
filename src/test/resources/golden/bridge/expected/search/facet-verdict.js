variorumIndex("facet-verdict",{"Compatible":"8c","Single source":"15c7c7c7c7c7c","Sources agree":"1c"});
