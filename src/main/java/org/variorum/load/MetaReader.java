package org.variorum.load;

import org.variorum.load.field.Fields;

/**
 * Reads the front matter of one kind of Markdown file.
 *
 * @param <M> what it is read as
 */
@FunctionalInterface
interface MetaReader<M> {

    /** The metadata; what is missing has been reported and is filled in. */
    M read(Fields fields, String id);
}
