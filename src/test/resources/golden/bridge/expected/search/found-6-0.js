variorumIndex("found-6-0",[{"path":"about.html","title":"About","about":["Page"]},{"path":"method.html","title":"Method","about":["Page"]}]);
