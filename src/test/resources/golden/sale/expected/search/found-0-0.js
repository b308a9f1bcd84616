variorumIndex("found-0-0",[{"path":"briefings/two.html","title":"Two & one","about":["Briefing","22 November 2026"],"text":"How a sentence lost an actor."}]);
