package org.variorum.check;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;
import org.variorum.model.LanguageTags;

/** Spans and blocks have a class that means something; a span may say in which language it is instead. */
final class ClassCheck implements Check {

    private static final List<String> SPANS = List.of("claim", "finding");
    private static final String LANGUAGE = "lang";
    private static final List<String> BLOCKS =
            List.of("reconciliation", "positions", "sources", "timeline", "note", "correction");

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (FileText text : subject.texts()) {
            text.prose().spans().forEach(span -> span(span.attributes(), reporter));
            text.prose().divs().forEach(div -> check("block", div.attributes(), BLOCKS, reporter));
        }
    }

    private static void span(Attributes attributes, Reporter reporter) {
        if (!attributes.classes().isEmpty() || attributes.pair(LANGUAGE).isEmpty()) {
            check("span", attributes, SPANS, reporter);
            return;
        }
        attributes.pairs().stream()
                .filter(pair -> !pair.key().equals(LANGUAGE))
                .forEach(pair -> reporter.report(Diagnostic.of(
                                Code.UNKNOWN_ATTRIBUTE,
                                pair.keyLocation(),
                                "a span that gives a language has no attribute \"" + pair.key() + "\"")
                        .expected("lang alone")));
        attributes
                .pair(LANGUAGE)
                .filter(pair -> LanguageTags.of(pair.value()).isEmpty())
                .ifPresent(pair -> reporter.report(Diagnostic.of(
                                Code.BAD_ATTRIBUTE_VALUE,
                                pair.location().withLength(pair.value().length()),
                                "\"" + pair.value() + "\" is no language")
                        .expected("a language tag of BCP 47, such as ar or pt-BR")));
    }

    private static void check(String noun, Attributes attributes, List<String> known, Reporter reporter) {
        if (attributes.classes().stream().anyMatch(known::contains)) {
            return;
        }
        Optional<String> first = attributes.classes().stream().findFirst();
        String found =
                first.map(c -> "no " + noun + " has the class \"" + c + "\"").orElse("a " + noun + " without a class");
        reporter.report(Diagnostic.of(Code.UNKNOWN_BLOCK, attributes.location(), found)
                .expected("one of ." + String.join(", .", known) + (noun.equals("span") ? ", or lang=" : ""))
                .hint(first.flatMap(c -> Nearest.hint(c, known))));
    }
}
