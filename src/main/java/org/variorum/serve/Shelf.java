package org.variorum.serve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.edition.Impression;

/** The files of an impression that were asked for of late, so that none is made twice. Safe for use by several threads. */
final class Shelf {

    private static final int PLACES = 256;

    private final Impression impression;
    private final Map<String, Optional<byte[]>> files = new LinkedHashMap<>(PLACES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<byte[]>> eldest) {
            return size() > PLACES;
        }
    };

    Shelf(Impression impression) {
        this.impression = impression;
    }

    /** The file at that path. Two threads may make it at once, which gives the same bytes. */
    Optional<byte[]> file(String path) {
        synchronized (files) {
            Optional<byte[]> ready = files.get(path);
            if (ready != null) {
                return ready;
            }
        }
        Optional<byte[]> made = impression.file(path);
        synchronized (files) {
            files.put(path, made);
        }
        return made;
    }

    /** The paths of what is in stock. */
    List<String> stock() {
        synchronized (files) {
            return List.copyOf(files.keySet());
        }
    }

    /** Whether a file is another one here than there. */
    boolean differs(String path, Shelf other) {
        if (impression == other.impression) {
            return false;
        }
        return !Arrays.equals(file(path).orElse(null), other.file(path).orElse(null));
    }
}
