package org.variorum.evidence;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The runs of the copies that were asked for last, as many as may be held at once; others are read again when somebody asks for them. For
 * one thread.
 */
final class HeldShingles {

    private static final int ROOM = 16;
    private static final float LOAD = 0.75f;

    private final Function<String, Shingles> reader;
    private final long most;
    private final Map<String, Shingles> held = new LinkedHashMap<>(ROOM, LOAD, true);
    private long runs;

    /**
     * Holds what is read.
     *
     * @param most how many runs are held; those of the last copy at least
     * @param reader the runs of a copy by its name
     */
    HeldShingles(long most, Function<String, Shingles> reader) {
        this.most = most;
        this.reader = reader;
    }

    /** Those of a copy. */
    Shingles of(String file) {
        Shingles known = held.get(file);
        if (known != null) {
            return known;
        }
        Shingles read = reader.apply(file);
        held.put(file, read);
        runs += read.size();
        Iterator<Shingles> oldest = held.values().iterator();
        while (runs > most && held.size() > 1) {
            runs -= oldest.next().size();
            oldest.remove();
        }
        return read;
    }

    /** How many runs are held. */
    long runs() {
        return runs;
    }
}
