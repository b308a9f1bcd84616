variorumIndex("facet-confidence",{"high confidence":"1b","low confidence":"15b","very low confidence":"8b"});
