package org.variorum.data;

import java.util.function.Function;
import org.variorum.model.Interval;

/** An interval as data: {@code from} and {@code to}, each where there is such an end, and whether an end lies outside. */
final class IntervalJson {

    private IntervalJson() {}

    /** Puts the members of an interval beside others. */
    static <T extends Comparable<? super T>> JsonObject put(
            JsonObject object, Interval<T> interval, Function<? super T, Json> end) {
        object.put("from", interval.low(), end).put("to", interval.high(), end);
        if (interval.lowOpen()) {
            object.put("from-open", true);
        }
        return interval.highOpen() ? object.put("to-open", true) : object;
    }
}
