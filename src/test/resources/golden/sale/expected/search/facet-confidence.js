variorumIndex("facet-confidence",{"high confidence":"1c","low confidence":"17c","very low confidence":"9c"});
