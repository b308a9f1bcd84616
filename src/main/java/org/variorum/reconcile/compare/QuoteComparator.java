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
        QuotedWords left = wording(a);
        QuotedWords right = wording(b);
        Operands operands = new Operands.Quotes(a, b, left.beside(right), right.beside(left));
        if (!language(a).equals(language(b))) {
            return Typed.of(Relation.INCOMPARABLE, operands, Because.TRANSLATION);
        }
        if (left.sameAs(right)) {
            return Typed.of(Relation.SAME, operands).and(!left.written().equals(right.written()), Because.WORDING);
        }
        return cut(left, right, operands)
                .or(() -> reworded(left, right, operands))
                .orElseGet(() -> Typed.of(
                        Relation.INCOMPARABLE,
                        operands,
                        a.translatedFrom().isPresent() || b.translatedFrom().isPresent()
                                ? Because.TRANSLATION
                                : Because.WORDING));
    }

    private static Optional<Typed> cut(QuotedWords left, QuotedWords right, Operands operands) {
        if (left.continues(right)) {
            return Optional.of(Typed.of(Relation.NARROWS, operands, Because.CUT));
        }
        if (right.continues(left)) {
            return Optional.of(Typed.of(Relation.BROADENS, operands, Because.CUT));
        }
        return left.isCutAround(right) || right.isCutAround(left)
                ? Optional.of(Typed.of(Relation.CONTRADICTS, operands, Because.NEGATION))
                : Optional.empty();
    }

    /** The same but for what carries no sense, or but for a number or a negation. */
    private static Optional<Typed> reworded(QuotedWords left, QuotedWords right, Operands operands) {
        QuotedWords first = left.plain();
        QuotedWords second = right.plain();
        if (first.sameAs(second)) {
            return Optional.of(Typed.of(Relation.PARAPHRASE, operands, Because.WORDING));
        }
        boolean negated = first.negated() != second.negated();
        boolean counted = !first.affirmed().sameAs(second.affirmed());
        boolean aligned =
                first.affirmed().withoutNumbers().sameAs(second.affirmed().withoutNumbers());
        return aligned && (negated || counted)
                ? Optional.of(Typed.of(Relation.CONTRADICTS, operands)
                        .and(negated, Because.NEGATION)
                        .and(counted, Because.NUMBER))
                : Optional.empty();
    }

    static QuotedWords wording(QuoteValue value) {
        return QuotedWords.of(value.text(), QuotedWords.Lexicon.of(value.language()));
    }

    /** The language, English where none is named. */
    private static String language(QuoteValue value) {
        return value.language().orElse("en").split("-", 2)[0];
    }
}
