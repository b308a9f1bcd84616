variorumIndex("facet-kind",{"Author":"7c","Briefing":"0c","Event":"5c","Name":"4c8c8c8c8c","Outlet":"3c8c8c","Page":"6c8c8c8c","Question":"1c8c8c","Report":"2c8c8c"});
