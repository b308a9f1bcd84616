package org.variorum.load.field;

import java.util.ArrayList;
import java.util.List;
import org.variorum.content.Mention;
import org.variorum.content.Text;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;

/** What comes to light while one file is read, besides its value: faults, and ids that it mentions. For one thread. */
public final class Intake implements Reporter {

    private final Reporter reporter;
    private final List<Mention> mentions = new ArrayList<>();

    /** An intake that passes faults on. */
    public Intake(Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        reporter.report(diagnostic);
    }

    /** Notes that an id is mentioned. */
    public void mention(Mention.Kind kind, Text id) {
        mentions.add(new Mention(kind, id.value(), id.location()));
    }

    /** The ids mentioned so far, in the order in which they were read. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }
}
