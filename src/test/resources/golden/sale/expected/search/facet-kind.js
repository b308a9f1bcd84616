variorumIndex("facet-kind",{"Briefing":"0c","Event":"5c","Name":"4c7c7c7c7c","Outlet":"3c7c7c","Page":"6c7c7c","Question":"1c7c7c","Report":"2c7c7c"});
