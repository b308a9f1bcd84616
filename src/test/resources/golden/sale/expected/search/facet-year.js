variorumIndex("facet-year",{"2023":"2c8c","2026":"0c9c8c"});
