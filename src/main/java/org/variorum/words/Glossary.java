package org.variorum.words;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.SentenceState;
import org.variorum.model.Standing;
import org.variorum.model.Verdict;
import org.variorum.model.Words;

/**
 * The words that pages use and what they mean, from the constants that pages print: whatever a page can say of a question, a
 * position, a claim, a sentence or a source is explained. Immutable.
 */
public final class Glossary {

    private final Language language;
    private final Function<Ruling, String> rulings;

    /**
     * The words of a site.
     *
     * @param language the language in which they are told
     * @param rulings what the site calls rulings
     */
    public Glossary(Language language, Function<Ruling, String> rulings) {
        this.language = language;
        this.rulings = rulings;
    }

    /** A part of the glossary, in the order in which it is read. */
    public enum Part {
        /** What things are called. */
        TERM,
        /** Verdicts. */
        VERDICT,
        /** Levels of confidence. */
        CONFIDENCE,
        /** Where work on a question stands. */
        STATUS,
        /** What the desk says of a position. */
        RULING,
        /** How a claim stands to the answer. */
        STANDING,
        /** How a sentence of a briefing stands. */
        SENTENCE,
        /** How reliable a source is. */
        GRADE
    }

    /**
     * Words of a part.
     *
     * @param part the part
     * @param entries the words
     */
    public record Section(Part part, List<Entry> entries) {
        /** Copies the list. */
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A word.
     *
     * @param id what tells it from others of its part
     * @param name the word
     * @param meaning what it means
     */
    public record Entry(String id, String name, String meaning) {}

    /** The glossary, part by part. */
    public List<Section> sections() {
        return Arrays.stream(Part.values())
                .map(part -> new Section(part, entries(part)))
                .toList();
    }

    private List<Entry> entries(Part part) {
        GlossaryWords words = language.glossary();
        LabelWords labels = language.labels();
        RuleWords rules = language.rules();
        return switch (part) {
            case TERM -> entries(GlossaryTerm.values(), words::name, words::meaning);
            case VERDICT -> entries(Verdict.values(), labels::verdict, labels::meaning);
            case CONFIDENCE -> entries(Confidence.values(), labels::confidence, rules::meaning);
            case STATUS -> entries(Decision.Status.values(), labels::status, words::meaning);
            case RULING -> entries(Ruling.values(), rulings, rules::meaning);
            case STANDING -> entries(Standing.values(), labels::standing, words::meaning);
            case SENTENCE -> entries(SentenceState.values(), labels::sentence, words::meaning);
            case GRADE -> entries(Reliability.values(), Reliability::name, labels::reliability);
        };
    }

    private static <E extends Enum<E>> List<Entry> entries(
            E[] constants, Function<? super E, String> name, Function<? super E, String> meaning) {
        return Arrays.stream(constants)
                .map(c -> new Entry(Words.of(c), name.apply(c), meaning.apply(c)))
                .toList();
    }
}
