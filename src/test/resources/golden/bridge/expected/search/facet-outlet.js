variorumIndex("facet-outlet",{"Harbour Wire":"2c","The Courier":"16c","The Gazette":"9c"});
