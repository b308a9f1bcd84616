variorumIndex("facet-confidence",{"high confidence":"1c7c","low confidence":"15c7c7c7c7c7c"});
