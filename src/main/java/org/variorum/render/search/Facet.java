package org.variorum.render.search;

import java.util.Locale;
import java.util.function.Function;
import org.variorum.words.SearchWords;

/** A respect in which what is found can be narrowed down. */
enum Facet {
    /** What kind of page it is. */
    KIND(SearchWords::kind),
    /** What the claims on a question come to. */
    VERDICT(SearchWords::verdict),
    /** How sure a finding is. */
    CONFIDENCE(SearchWords::confidence),
    /** Who published a report. */
    OUTLET(SearchWords::outlet),
    /** Who or what a question is about, or is an answer to it. */
    ENTITY(SearchWords::entity),
    /** The tags of the desk. */
    TAG(SearchWords::tag),
    /** The year in which it was published, decided, or happened. */
    YEAR(SearchWords::year);

    @SuppressWarnings("ImmutableEnumChecker") // A function without a state; its type does not say so.
    private final Function<SearchWords, String> label;

    Facet(Function<SearchWords, String> label) {
        this.label = label;
    }

    /** What files and addresses call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What readers call it. */
    String label(SearchWords words) {
        return label.apply(words);
    }
}
