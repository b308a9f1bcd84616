package org.variorum.model;

import java.util.List;

/** The words that loosen a number. What interval each of them means is editorial policy, see {@link Policy}. */
public enum Hedge {
    /** No hedge: the number as it stands. */
    EXACT,
    /** About. */
    ABOUT,
    /** Around. */
    AROUND,
    /** Some. */
    SOME,
    /** Roughly. */
    ROUGHLY,
    /** Approximately, tighter than about. */
    APPROXIMATELY,
    /** Nearly: below, but not by much. */
    NEARLY,
    /** Almost: below, but not by much. */
    ALMOST,
    /** More than: above. */
    MORE_THAN,
    /** Over: above. */
    OVER,
    /** At least: that much or above. */
    AT_LEAST,
    /** Up to: a ceiling that may be reached. */
    UP_TO,
    /** At most: a ceiling that may be reached. */
    AT_MOST,
    /** Under: below. */
    UNDER,
    /** Fewer than: below. */
    FEWER_THAN,
    /** Dozens: carries no number of its own. */
    DOZENS;

    /** Whether it gives a floor or a ceiling and leaves the other side open. */
    public boolean isOneSided() {
        return List.of(MORE_THAN, OVER, AT_LEAST, UP_TO, AT_MOST, UNDER, FEWER_THAN)
                .contains(this);
    }

    /** Whether it gives a ceiling that may be reached. */
    public boolean isCeiling() {
        return this == UP_TO || this == AT_MOST;
    }
}
