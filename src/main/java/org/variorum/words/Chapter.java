package org.variorum.words;

import java.util.List;

/**
 * The steps on one topic, told.
 *
 * @param topic the topic
 * @param sentences a sentence for each step; steps that say the same of several claims share one
 */
public record Chapter(Topic topic, List<Phrase> sentences) {

    /** Copies the sentences. */
    public Chapter {
        sentences = List.copyOf(sentences);
    }
}
