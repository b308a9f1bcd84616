variorumIndex("facet-confidence",{"high confidence":"1c8c","low confidence":"17c8c8c8c8c8c"});
