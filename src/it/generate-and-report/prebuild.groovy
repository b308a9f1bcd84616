// The project's content is that of the quick start, taken from its page, so that the page is right.
String page = new File(basedir, '../../../site/markdown/quick-start.md').getText('UTF-8')
def files = page =~ /(?s)`(content\/[^`]+)`:\n\n```\w+\n(.*?)```/
assert files.size() > 5
files.each { all, name, text ->
    File file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}
// What `variorum reconcile --write` does there.
def finding = (page =~ /\n(finding:\n(?:  [^\n]+\n)+)/)[0][1]
File question = new File(basedir, 'content/questions/bridge-closed-by.md')
question.setText(question.getText('UTF-8').replace('expects: entity\n---\n', 'expects: entity\n' + finding + '---\n'), 'UTF-8')
return true
