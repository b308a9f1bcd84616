package org.variorum.render.view;

import java.util.Optional;

/**
 * A claim and how it fared.
 *
 * @param number its number on the page
 * @param anchor its id on its report's page
 * @param words our words
 * @param quote the source's words
 * @param checked how these stand to our copy, where that is to be said
 * @param value the value in words
 * @param manner how it is put forward, where not as a fact
 * @param question the question that it answers
 * @param chip how it fared
 * @param report the claim on its report's page
 */
public record FateView(
        int number,
        String anchor,
        String words,
        Optional<QuoteView> quote,
        Optional<String> checked,
        String value,
        Optional<String> manner,
        LinkView question,
        ChipView chip,
        LinkView report) {}
