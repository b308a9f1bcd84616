package org.variorum.words;

import org.variorum.model.Decision;
import org.variorum.model.SentenceState;
import org.variorum.model.Standing;

/** What the words mean that pages use, for readers who see them first. */
public interface GlossaryWords {

    /** What the glossary is: a sentence. */
    String lead();

    /** The heading of a part. */
    String heading(Glossary.Part part);

    /** A word as pages have it. */
    String name(GlossaryTerm term);

    /** What it means: a sentence or two. */
    String meaning(GlossaryTerm term);

    /** What it means that work on a question stands so: a sentence. */
    String meaning(Decision.Status status);

    /** What it means that a claim stands so to the answer: a sentence. */
    String meaning(Standing standing);

    /** What it means that a sentence of a briefing stands so: a sentence. */
    String meaning(SentenceState state);
}
