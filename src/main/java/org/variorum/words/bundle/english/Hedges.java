package org.variorum.words.bundle.english;

import org.variorum.model.Hedge;

/** The words that loosen a number, in English. */
final class Hedges {

    private Hedges() {}

    /** The words as they stand before the number; empty where there are none. */
    static String words(Hedge hedge) {
        return switch (hedge) {
            case EXACT -> "";
            case ABOUT -> "about";
            case AROUND -> "around";
            case SOME -> "some";
            case ROUGHLY -> "roughly";
            case APPROXIMATELY -> "approximately";
            case NEARLY -> "nearly";
            case ALMOST -> "almost";
            case MORE_THAN -> "more than";
            case OVER -> "over";
            case AT_LEAST -> "at least";
            case UP_TO -> "up to";
            case AT_MOST -> "at most";
            case UNDER -> "under";
            case FEWER_THAN -> "fewer than";
            case DOZENS -> "dozens";
        };
    }
}
