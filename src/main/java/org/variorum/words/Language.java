package org.variorum.words;

import java.util.Locale;

/**
 * A language in which readers are told what was found: every sentence whole, so that it can put words in its own order,
 * give names their particles or articles, and do without a plural. What it is given are names to be printed, never ids.
 * Immutable and safe for use by several threads.
 */
public interface Language {

    /** Its tag in BCP 47: {@code en}. */
    String tag();

    /** Whether it is the language of a tag in BCP 47, whatever region or script that names. */
    default boolean isOf(String other) {
        return tag().equals(Locale.forLanguageTag(other).getLanguage());
    }

    /** How it puts numbers. */
    NumberWords numbers();

    /** How it puts dates. */
    DateWords dates();

    /** How it puts other values. */
    ValueWords values();

    /** What it calls the constants of the vocabulary. */
    LabelWords labels();

    /** How it says who goes back to whom. */
    LineageWords lineages();

    /** How it compares claims. */
    PairWords pairs();

    /** How it says what claims come to. */
    VerdictWords verdicts();

    /** How it says what the rules do. */
    RuleWords rules();

    /** How it frames the account of the rules. */
    MethodWords method();

    /** How it explains the words that pages use. */
    GlossaryWords glossary();

    /** How it puts a claim and its verdict for those who read nothing else. */
    ReviewWords reviews();

    /** What templates say by themselves. */
    FrameWords frame();

    /** What it calls the pages of a site. */
    PageWords pages();

    /** What it says in and below pictures. */
    PictureWords pictures();
}
