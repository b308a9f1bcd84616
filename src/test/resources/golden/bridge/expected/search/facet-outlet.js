variorumIndex("facet-outlet",{"Harbour Wire":"2c","The Courier":"18c","The Gazette":"10c"});
