variorumIndex("facet-confidence",{"high confidence":"1b7b","low confidence":"15b7b7b7b7b7b"});
