variorumIndex("facet-tag",{"sale":"0c2c6c1c"});
