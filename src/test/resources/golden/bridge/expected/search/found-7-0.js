variorumIndex("found-7-0",[{"path":"authors/desk.html","title":"The Ledger desk","about":["Author"]}]);
