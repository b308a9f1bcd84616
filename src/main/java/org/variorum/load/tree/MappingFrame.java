package org.variorum.load.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/** A mapping that is still being read: keys and values by turns. A key that is refused takes its value with it. */
final class MappingFrame implements Frame {

    private final Location location;
    private final Reporter reporter;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private Optional<Node.Scalar> key = Optional.empty();
    private boolean valueNext;

    MappingFrame(Location location, Reporter reporter) {
        this.location = location;
        this.reporter = reporter;
    }

    @Override
    public void add(Node node) {
        if (valueNext) {
            key.ifPresent(k -> entries.put(k.text(), new Node.Entry(k, node)));
        } else {
            key = accept(node);
        }
        valueNext = !valueNext;
    }

    @Override
    public Node node() {
        return new Node.Mapping(entries, location);
    }

    private Optional<Node.Scalar> accept(Node node) {
        if (node instanceof Node.Refused) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Scalar scalar)) {
            return refuse(Diagnostic.of(Code.BAD_VALUE, node.location(), "a key that is a list or a mapping")
                    .expected("a text as key"));
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            return refuse(Diagnostic.of(Code.YAML_LIMIT, scalar.location(), "a merge key <<")
                    .hint("write the values out where they are used"));
        }
        Node.Entry first = entries.get(scalar.text());
        if (first != null) {
            return refuse(Diagnostic.of(
                            Code.DUPLICATE_KEY, scalar.location(), "the key \"" + scalar.text() + "\" stands twice")
                    .hint("it stands first in line " + first.key().location().line()));
        }
        return Optional.of(scalar);
    }

    private Optional<Node.Scalar> refuse(Diagnostic diagnostic) {
        reporter.report(diagnostic);
        return Optional.empty();
    }
}
