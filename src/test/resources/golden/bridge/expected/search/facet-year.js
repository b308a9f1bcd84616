variorumIndex("facet-year",{"2024":"0c2c6c2c8c39c"});
