package org.variorum.write;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What a build leaves for the next one to remember.
 *
 * @param whole all of it; empty where it is that which the build before left, with the sequel
 * @param sequel what is otherwise than in the whole; empty where nothing is
 */
public record Legacy(Optional<ByteBuffer> whole, Optional<ByteBuffer> sequel) {

    /** Nothing at all. */
    public static final Legacy NOTHING = new Legacy(Optional.empty(), Optional.empty());
}
