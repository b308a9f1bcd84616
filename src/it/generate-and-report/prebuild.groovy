// The project's content is that of the quick start, taken from its page, so that the page is right.
String page = new File(basedir, '../../../site/markdown/quick-start.md').getText('UTF-8')
def files = page =~ /(?s)`(content\/[^`]+)`:\n\n```\w+\n(.*?)```/
assert files.size() > 5
files.each { all, name, text ->
    File file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}
return true
