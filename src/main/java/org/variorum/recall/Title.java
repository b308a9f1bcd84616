package org.variorum.recall;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a question is called in traces, and what the past knows of it. Immutable. */
final class Title {

    private static final byte[] NO_BYTES = {};

    /** Of what nobody can find in a trace. */
    static final Title NONE = new Title(Trace.NAMELESS, NO_BYTES, Keeping.NOTHING, null, -1);

    private final int rule;
    private final byte[] key;
    private final Keeping keeping;
    private final @Nullable Past past;
    private final int number;

    /**
     * A title.
     *
     * @param rule the number of its rule; {@link Trace#NAMELESS} where it has no name
     * @param key what it asks about
     * @param keeping what is kept of its answer
     * @param past an earlier run; null if the question was not asked in any
     * @param number its number there; -1 if it was not asked
     */
    Title(int rule, byte[] key, Keeping keeping, @Nullable Past past, int number) {
        this.rule = rule;
        this.key = key;
        this.keeping = keeping;
        this.past = past;
        this.number = number;
    }

    int rule() {
        return rule;
    }

    byte[] key() {
        return key;
    }

    Keeping keeping() {
        return keeping;
    }

    int number() {
        return number;
    }

    /** Whether the answer of then is known and not out of date. */
    boolean holds() {
        return past != null && !past.isOutdated(number);
    }

    /** Whether nothing is out of date on which the answer of then rests. */
    boolean isBeyondDoubt() {
        return past != null && past.isBeyondDoubt(number);
    }

    /** Whether all at which the answer of then looked is as it was. */
    boolean looksHold() {
        return past != null && past.looksHold(number);
    }

    /** The same, what is asked about single things being settled together. */
    boolean looksHold(Consumer<List<Memory<?>>> together) {
        return past != null && past.looksHold(number, together);
    }

    /** The digest of the answer of then; empty where there is none. */
    byte[] digest() {
        return past == null ? NO_BYTES : past.digest(number);
    }

    /** The answer of then, if it was kept whole. */
    @Nullable
    Object kept() {
        return past == null ? null : past.answer(number);
    }
}
