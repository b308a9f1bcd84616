variorumIndex("facet-kind",{"Briefing":"0b7b","Event":"5b7b7b7b","Name":"4b7b7b7b7b","Outlet":"3b7b7b","Page":"6b7b","Question":"1b7b7b7b7b7b7b7b","Report":"2b7b7b"});
