variorumIndex("facet-tag",{"sale":"0c2c7c1c"});
