package org.variorum.load;

import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.Node;

/**
 * Reads one kind of data file.
 *
 * @param <T> what it is read as
 */
@FunctionalInterface
interface DataReader<T> {

    /** The value; {@code start} is where to report what the whole file lacks. */
    T read(Optional<Node> root, Location start, Intake intake);
}
