package org.variorum.load.tree;

import java.util.ArrayList;
import java.util.List;
import org.variorum.diagnostic.Location;

/** A list that is still being read. */
final class SequenceFrame implements Frame {

    private final Location location;
    private final List<Node> items = new ArrayList<>();

    SequenceFrame(Location location) {
        this.location = location;
    }

    @Override
    public void add(Node node) {
        items.add(node);
    }

    @Override
    public Node node() {
        return new Node.Sequence(items, location);
    }
}
