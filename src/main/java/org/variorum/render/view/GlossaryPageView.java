package org.variorum.render.view;

import java.util.List;

/**
 * What the words of pages mean.
 *
 * @param heading what the page is called
 * @param lead what it is, a sentence
 * @param sections the words, by what they are about
 */
public record GlossaryPageView(String heading, String lead, List<SectionView> sections) {

    /**
     * Words that are about one thing.
     *
     * @param id its name within the page
     * @param heading its heading
     * @param words the words
     */
    public record SectionView(String id, String heading, List<WordView> words) {
        /** Copies the list. */
        public SectionView {
            words = List.copyOf(words);
        }
    }

    /**
     * A word.
     *
     * @param id its name within the page
     * @param name the word
     * @param meaning what it means
     */
    public record WordView(String id, String name, String meaning) {}

    /** Copies the list. */
    public GlossaryPageView {
        sections = List.copyOf(sections);
    }
}
