package org.variorum.edition;

import java.io.IOException;
import java.util.Optional;
import org.variorum.write.FileDraft;

/** What a build puts down besides the site, in one step with it: ready before the site takes its place, in its own place behind it. */
final class Recording implements AutoCloseable {

    /** Makes what is put down of an edition that is about to be published. */
    @FunctionalInterface
    interface Maker {
        /** The draft; empty where nothing is to be put down. */
        Optional<FileDraft> of(Edition edition) throws IOException;
    }

    private final Maker maker;
    private Optional<FileDraft> draft = Optional.empty();

    Recording(Maker maker) {
        this.maker = maker;
    }

    /** Writes the draft, and says that this could be done. */
    boolean prepare(Edition edition) throws IOException {
        draft = maker.of(edition);
        return true;
    }

    /**
     * Puts the draft in its place.
     *
     * @throws IOException if the machine fails: the site is published, and what was to be put down is not
     */
    void complete() throws IOException {
        if (draft.isPresent()) {
            draft.get().takePlace();
        }
    }

    @Override
    public void close() throws IOException {
        if (draft.isPresent()) {
            draft.get().close();
        }
    }
}
