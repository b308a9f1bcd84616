variorumIndex("facet-outlet",{"Radio & Sons":"16b","The Herald":"2b","The Wire":"9b"});
