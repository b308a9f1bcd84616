variorumIndex("facet-outlet",{"Harbour Wire":"2b","The Courier":"16b","The Gazette":"9b"});
