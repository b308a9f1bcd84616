variorumIndex("facet-entity",{"Defense Security Cooperation Agency":"1c","Government of the United States":"8c","US Department of Defense":"1c7c","US Department of State":"8c"});
