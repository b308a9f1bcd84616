package org.variorum.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words that loosen a number. What interval each of them means is editorial policy, see {@link Policy}. */
public enum Hedge {
    /** No hedge: the number as it stands. */
    EXACT(""),
    /** About. */
    ABOUT("about"),
    /** Around. */
    AROUND("around"),
    /** Some. */
    SOME("some"),
    /** Roughly. */
    ROUGHLY("roughly"),
    /** Approximately, tighter than about. */
    APPROXIMATELY("approximately"),
    /** Nearly: below, but not by much. */
    NEARLY("nearly"),
    /** Almost: below, but not by much. */
    ALMOST("almost"),
    /** More than: above. */
    MORE_THAN("more than"),
    /** Over: above. */
    OVER("over"),
    /** At least: that much or above. */
    AT_LEAST("at least"),
    /** Up to: a ceiling that may be reached. */
    UP_TO("up to"),
    /** At most: a ceiling that may be reached. */
    AT_MOST("at most"),
    /** Under: below. */
    UNDER("under"),
    /** Fewer than: below. */
    FEWER_THAN("fewer than"),
    /** Dozens: carries no number of its own. */
    DOZENS("dozens");

    private final String text;

    Hedge(String text) {
        this.text = text;
    }

    /** The words as they stand before the number; empty for {@link #EXACT}. */
    public String text() {
        return text;
    }

    /** Whether it gives a floor or a ceiling and leaves the other side open. */
    public boolean isOneSided() {
        return List.of(MORE_THAN, OVER, AT_LEAST, UP_TO, AT_MOST, UNDER, FEWER_THAN)
                .contains(this);
    }

    /** Whether it gives a ceiling that may be reached. */
    public boolean isCeiling() {
        return this == UP_TO || this == AT_MOST;
    }

    /** The hedge written with these words; spaces or hyphens between them. */
    public static Optional<Hedge> of(String words) {
        String plain = words.strip().replace('-', ' ');
        return Arrays.stream(values()).filter(h -> h.text.equals(plain)).findFirst();
    }
}
