package org.variorum.check;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;

/** Spans and blocks have a class that means something. */
final class ClassCheck implements Check {

    private static final List<String> SPANS = List.of("claim", "finding");
    private static final List<String> BLOCKS =
            List.of("reconciliation", "positions", "sources", "timeline", "note", "correction");

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (FileText text : subject.texts()) {
            text.prose().spans().forEach(span -> check("span", span.attributes(), SPANS, reporter));
            text.prose().divs().forEach(div -> check("block", div.attributes(), BLOCKS, reporter));
        }
    }

    private static void check(String noun, Attributes attributes, List<String> known, Reporter reporter) {
        if (attributes.classes().stream().anyMatch(known::contains)) {
            return;
        }
        Optional<String> first = attributes.classes().stream().findFirst();
        String found =
                first.map(c -> "no " + noun + " has the class \"" + c + "\"").orElse("a " + noun + " without a class");
        reporter.report(Diagnostic.of(Code.UNKNOWN_BLOCK, attributes.location(), found)
                .expected("one of ." + String.join(", .", known))
                .hint(first.flatMap(c -> Nearest.hint(c, known))));
    }
}
