package org.variorum.reconcile.compare;

import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Operands;
import org.variorum.model.Relation;
import org.variorum.model.Value.QuoteValue;

/**
 * Quotations. A machine says of wordings what can be counted: the same; a cut, of which the longer is the narrower; the
 * same but for articles and endings; the same but for a number or a negation, which contradict. Anything else, two
 * translations included, is not compared: the words that differ are shown side by side, and the desk may say how it reads
 * them.
 */
final class QuoteComparator {

    Typed compare(QuoteValue a, QuoteValue b) {
        if (!language(a).equals(language(b))) {
            return Typed.of(Relation.INCOMPARABLE, operands(a, b), Because.TRANSLATION);
        }
        QuotedWords left = wording(a);
        QuotedWords right = wording(b);
        if (left.sameAs(right)) {
            return Typed.of(Relation.SAME, operands(a, b))
                    .and(!left.written().equals(right.written()), Because.WORDING);
        }
        return cut(a, b, left, right)
                .or(() -> reworded(a, b, left, right))
                .orElseGet(() -> Typed.of(
                        Relation.INCOMPARABLE,
                        operands(a, b),
                        a.translatedFrom().isPresent() || b.translatedFrom().isPresent()
                                ? Because.TRANSLATION
                                : Because.WORDING));
    }

    private static Optional<Typed> cut(QuoteValue a, QuoteValue b, QuotedWords left, QuotedWords right) {
        if (left.continues(right)) {
            return Optional.of(Typed.of(Relation.NARROWS, operands(a, b), Because.CUT));
        }
        if (right.continues(left)) {
            return Optional.of(Typed.of(Relation.BROADENS, operands(a, b), Because.CUT));
        }
        return left.isCutAround(right) || right.isCutAround(left)
                ? Optional.of(Typed.of(Relation.CONTRADICTS, operands(a, b), Because.NEGATION))
                : Optional.empty();
    }

    /** The same but for what carries no sense, or but for a number or a negation. */
    private static Optional<Typed> reworded(QuoteValue a, QuoteValue b, QuotedWords left, QuotedWords right) {
        QuotedWords first = left.plain();
        QuotedWords second = right.plain();
        if (first.sameAs(second)) {
            return Optional.of(Typed.of(Relation.PARAPHRASE, operands(a, b), Because.WORDING));
        }
        boolean negated = first.negated() != second.negated();
        boolean counted = !first.affirmed().sameAs(second.affirmed());
        boolean aligned =
                first.affirmed().withoutNumbers().sameAs(second.affirmed().withoutNumbers());
        return aligned && (negated || counted)
                ? Optional.of(Typed.of(Relation.CONTRADICTS, operands(a, b))
                        .and(negated, Because.NEGATION)
                        .and(counted, Because.NUMBER))
                : Optional.empty();
    }

    private static Operands operands(QuoteValue a, QuoteValue b) {
        return new Operands.Quotes(
                a, b, wording(a).beside(wording(b)), wording(b).beside(wording(a)));
    }

    static QuotedWords wording(QuoteValue value) {
        return QuotedWords.of(value.text(), QuotedWords.Lexicon.of(value.language()));
    }

    /** The language, English where none is named. */
    private static String language(QuoteValue value) {
        return value.language().orElse("en").split("-", 2)[0];
    }
}
