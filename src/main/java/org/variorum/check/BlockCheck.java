package org.variorum.check;

import java.util.List;
import java.util.Map;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Edtf;
import org.variorum.site.EventFilter;

/** The attributes of a {@code :::} block are those of its class, and the day of a correction is a day. */
final class BlockCheck implements Check {

    private static final String DATE = "date";
    private static final String CORRECTION = "correction";
    private static final Map<String, List<String>> KEYS = Map.of(
            "reconciliation",
            List.of("q"),
            "positions",
            List.of("q"),
            "sources",
            List.of(),
            "timeline",
            EventFilter.KEYS,
            "note",
            List.of(),
            CORRECTION,
            List.of(DATE));

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.texts().stream()
                .flatMap(text -> text.prose().divs().stream())
                .map(Block.Div::attributes)
                .forEach(attributes -> attributes.classes().stream()
                        .filter(KEYS::containsKey)
                        .findFirst()
                        .ifPresent(name -> check(name, attributes, reporter)));
    }

    private static void check(String name, Attributes attributes, Reporter reporter) {
        List<String> known = KEYS.getOrDefault(name, List.of());
        attributes.pairs().stream()
                .filter(pair -> !known.contains(pair.key()))
                .forEach(pair -> reporter.report(Diagnostic.of(
                                Code.UNKNOWN_ATTRIBUTE,
                                pair.keyLocation(),
                                "a ." + name + " block has no attribute \"" + pair.key() + "\"")
                        .expected(known.isEmpty() ? "none" : String.join(", ", known))
                        .hint(Nearest.hint(pair.key(), known))));
        if (name.equals(CORRECTION)) {
            attributes
                    .pair(DATE)
                    .filter(pair -> Edtf.parse(pair.value()).flatMap(Edtf::day).isEmpty())
                    .ifPresent(pair -> reporter.report(Diagnostic.of(
                                    Code.BAD_ATTRIBUTE_VALUE,
                                    pair.location().withLength(pair.value().length()),
                                    "\"" + pair.value() + "\" is no day")
                            .expected("a day, such as 2026-11-22")));
        }
    }
}
