package org.variorum.lock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Severity;
import org.variorum.load.tree.JsonTree;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;

/** Text to JSON as the program writes it: what is null is left out. */
final class ReadJson {

    private static final int MOST_NODES = 5_000_000;

    /** A longer number is none that the program writes; to read one as a number could take as long as one likes. */
    private static final int LONGEST_NUMBER = 40;

    private final Reporter reporter;
    private boolean sound = true;

    private ReadJson(Reporter reporter) {
        this.reporter = reporter;
    }

    /** What stands in a file, place by place; empty where anything in it cannot be read, which has been reported. */
    static Optional<Node> tree(String path, String text, Reporter reporter) {
        AtomicBoolean faulty = new AtomicBoolean();
        Optional<Node> root = JsonTree.read(SourceText.ofFile(path, text), MOST_NODES, d -> {
            // Characters that nobody sees are told of where the author wrote them.
            if (d.severity().atLeast(Severity.ERROR)) {
                faulty.set(true);
                reporter.report(d);
            }
        });
        if (root.isEmpty()) {
            reporter.report(Diagnostic.of(Code.BAD_LOCK, Location.ofFile(path), "an empty file")
                    .hint("delete it; \"variorum snapshot verify\" makes it anew"));
        }
        return root.filter(node -> !faulty.get());
    }

    /** The same without its places; empty where there are numbers in it that the program does not write, which has been reported. */
    static Optional<Json.Members> of(Node.Mapping mapping, Reporter reporter) {
        ReadJson reader = new ReadJson(reporter);
        Json.Members members = reader.members(mapping);
        return reader.sound ? Optional.of(members) : Optional.empty();
    }

    private Optional<Json> json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(members(mapping));
        } else if (node instanceof Node.Sequence sequence) {
            return Optional.of(items(sequence));
        } else if (node instanceof Node.Scalar scalar) {
            return scalar(scalar);
        }
        sound = false;
        return Optional.empty();
    }

    private Json.Members members(Node.Mapping mapping) {
        JsonObject object = new JsonObject();
        mapping.entries().forEach((name, entry) -> json(entry.value()).ifPresent(value -> object.put(name, value)));
        return object.json();
    }

    private Json items(Node.Sequence sequence) {
        List<Json> items = new ArrayList<>();
        sequence.items().forEach(item -> json(item).ifPresent(items::add));
        return new Json.Items(items);
    }

    private Optional<Json> scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            return Optional.of(Json.of(text));
        }
        return switch (text) {
            case "null" -> Optional.empty();
            case "true", "false" -> Optional.of(Json.of(text.equals("true")));
            default -> number(scalar);
        };
    }

    private Optional<Json> number(Node.Scalar scalar) {
        String text = scalar.text();
        if (text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            reporter.report(Diagnostic.of(Code.BAD_LOCK, scalar.location(), "a number that Variorum does not write"));
            sound = false;
            return Optional.empty();
        }
        return Optional.of(Json.of(new BigDecimal(text)));
    }
}
