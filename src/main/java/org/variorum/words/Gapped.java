package org.variorum.words;

/** A sentence with gaps, in the order that a language gives them. Immutable. */
@FunctionalInterface
public interface Gapped {

    /** The sentence with something in its gaps. */
    Phrase of(Phrase... parts);

    /** A sentence by its pattern, as of {@link Phrase#fill}. */
    static Gapped pattern(String pattern) {
        return parts -> Phrase.fill(pattern, parts);
    }

    /** The same with plain words in the gaps, as plain words. */
    default String say(String... parts) {
        Phrase[] phrases = new Phrase[parts.length];
        for (int i = 0; i < parts.length; i++) {
            phrases[i] = Phrase.of(parts[i]);
        }
        return of(phrases).words();
    }
}
