variorumIndex("found-7-0",[{"path":"authors/desk.html","title":"The desk","about":["Author"],"text":"editors"}]);
