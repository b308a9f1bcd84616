variorumIndex("facet-entity",{"Defense Security Cooperation Agency":"1c","Government of the United States":"9c","US Department of Defense":"1c8c","US Department of State":"9c"});
