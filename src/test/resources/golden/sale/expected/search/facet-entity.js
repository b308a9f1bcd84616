variorumIndex("facet-entity",{"Defense Security Cooperation Agency":"1b","Government of the United States":"8b","US Department of Defense":"1b7b","US Department of State":"8b"});
