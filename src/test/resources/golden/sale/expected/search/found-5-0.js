variorumIndex("found-5-0",[{"path":"events/notice.html","title":"First notice","about":["Event"],"text":"Of two."}]);
