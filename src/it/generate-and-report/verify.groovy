String text(String path) {
    File file = new File(basedir, 'target/' + path)
    assert file.isFile() : "missing: $file"
    return file.getText('UTF-8')
}

assert text('briefings/index.html').contains('Harbour desk')
assert text('site/variorum/index.html').contains('Harbour desk')
assert text('site/variorum/index.html').contains('href="../index.html"')
assert text('site/variorum-report.html').contains('href="variorum/index.html"')

boolean timed = new File(basedir, 'build.log').getText('UTF-8').contains('The slowest of ')
assert timed
boolean recorded = new File(basedir, 'target/run.jfr').length() > 0
assert recorded

String catalogue = text('site/diagnostics.html')
(101..113).each { assert catalogue.contains("V$it") }
return true
