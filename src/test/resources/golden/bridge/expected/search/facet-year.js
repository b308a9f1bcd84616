variorumIndex("facet-year",{"2024":"0b2b5b2b7b34b"});
