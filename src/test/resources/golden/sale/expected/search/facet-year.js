variorumIndex("facet-year",{"2023":"2b7b","2026":"0b8b7b"});
