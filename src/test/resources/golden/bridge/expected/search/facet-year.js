variorumIndex("facet-year",{"2024":"0c2c5c2c7c34c"});
