package org.variorum.edition;

import java.util.Optional;

/**
 * The site as it stands at one moment. A file is made when it is asked for, so that an edit costs what a reader looks at.
 * Safe for use by several threads.
 */
@FunctionalInterface
public interface Impression {

    /** A site that has no file yet. */
    Impression EMPTY = path -> Optional.empty();

    /**
     * The bytes of a file.
     *
     * @param path relative to the site's root, {@code questions/sale-approver.html}; any text that a browser may send
     * @return empty where the site has no such file
     */
    Optional<byte[]> file(String path);
}
