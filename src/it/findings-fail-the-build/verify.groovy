String log = new File(basedir, 'build.log').getText('UTF-8')

// The finding with its place, in the message that says why the build failed.
def named = log =~ /variorum-maven-plugin:[^:]+:(\w+) .*: \d+ errors?.*\n\[ERROR\] \S+\/content\/site\.yaml: error V113 /
def goals = named.collect { it[1] }
assert goals == ['check', 'generate']

boolean skipped = log.contains('Variorum is skipped.')
assert skipped
boolean missing = log.contains('none does not exist; the parameter content names another.')
assert missing
assert !new File(basedir, 'target/briefings').exists()
