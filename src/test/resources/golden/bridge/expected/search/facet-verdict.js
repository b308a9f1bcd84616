variorumIndex("facet-verdict",{"Compatible":"9c","Single source":"17c8c8c8c8c8c","Sources agree":"1c"});
