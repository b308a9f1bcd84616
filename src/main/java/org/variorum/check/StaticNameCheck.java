package org.variorum.check;

import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.OutputPath;

/** Files that are copied have names that work on every machine. */
final class StaticNameCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.corpus().statics().forEach(file -> OutputPath.check(file, Location.ofFile(file), reporter));
    }
}
