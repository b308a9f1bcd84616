package org.variorum.render.view;

import java.util.Optional;

/**
 * What one report says, in a position.
 *
 * @param report the claim on the report's page, called by its outlet
 * @param outlet the outlet
 * @param title the report's title
 * @param date when it was published
 * @param quote its words
 * @param words our words
 * @param speaker who says so, via whom, a sentence
 * @param manner how it is put forward, where not as a fact
 * @param letter its letter
 * @param url the original
 * @param archive an archived copy
 * @param excerpt whether only a part was read
 */
public record StatementView(
        LinkView report,
        LinkView outlet,
        Optional<String> title,
        DateView date,
        Optional<String> quote,
        String words,
        Optional<String> speaker,
        Optional<String> manner,
        LetterView letter,
        Optional<String> url,
        Optional<String> archive,
        boolean excerpt) {}
