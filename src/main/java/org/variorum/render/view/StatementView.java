package org.variorum.render.view;

import java.util.Optional;

/**
 * What one report says, in a position.
 *
 * @param quote its words
 * @param words our words
 * @param speaker who says so, via whom, a sentence
 * @param manner how it is put forward, where not as a fact
 * @param report the claim on the report's page, called by its outlet
 * @param date when it was published
 * @param letter its letter
 * @param original where the report can be read
 * @param excerpt whether only a part was read
 * @param uncounted why it weighs nothing, where it was garbled or taken back
 */
public record StatementView(
        Optional<QuoteView> quote,
        String words,
        Optional<String> speaker,
        Optional<String> manner,
        LinkView report,
        DateView date,
        LetterView letter,
        OriginalView original,
        boolean excerpt,
        Optional<ChipView> uncounted) {}
