variorumIndex("facet-outlet",{"Radio & Sons":"16c","The Herald":"2c","The Wire":"9c"});
