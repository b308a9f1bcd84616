variorumIndex("facet-confidence",{"high confidence":"1c","low confidence":"15c","very low confidence":"8c"});
