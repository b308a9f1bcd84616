variorumIndex("facet-year",{"2023":"2c7c","2026":"0c8c7c"});
