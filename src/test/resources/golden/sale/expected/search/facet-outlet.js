variorumIndex("facet-outlet",{"Radio & Sons":"18c","The Herald":"2c","The Wire":"10c"});
