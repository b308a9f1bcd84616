variorumIndex("facet-tag",{"sale":"0b2b6b1b"});
