package org.variorum.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Evidence;
import org.variorum.model.Quotation;

/** What is recorded of the quotations from a copy: of words that differ from recorded ones in nothing but typography, the same. */
final class Remembered {

    private final Map<Quotation, Evidence.Checked> known = new HashMap<>();

    /** What stands in a record. */
    Remembered(Evidence recorded) {
        recorded.quotations().forEach(checked -> known.putIfAbsent(normal(checked.quotation()), checked));
    }

    /** What was found of a quotation, if anybody has looked it up. */
    Optional<Evidence.Checked> of(Quotation quotation) {
        return Optional.ofNullable(known.get(normal(quotation))).map(checked -> checked.of(quotation));
    }

    /** What was found of a block quotation, if anybody has looked it up. */
    Optional<Evidence.Checked> of(CitedBlock block) {
        List<Evidence.Checked> seen =
                block.ways().stream().flatMap(way -> of(way).stream()).toList();
        return block.settle(seen, checked -> checked.state().isFound());
    }

    /** As if no lines were broken for print: what is one then is one in print. */
    private static Quotation normal(Quotation quotation) {
        return new Quotation(
                Segments.normal(quotation.exact()),
                quotation.prefix().map(words -> NormalText.of(words, false)),
                quotation.suffix().map(words -> NormalText.of(words, false)));
    }
}
