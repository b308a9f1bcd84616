package org.variorum.load.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.field.Shown;
import org.variorum.load.tree.Node;

/**
 * A work in a file of references.
 *
 * @param id its id
 * @param node what is said of it
 */
public record WorkNode(Text id, Node.Mapping node) {

    /** Keys under which programs put the list. */
    private static final List<String> LISTS = List.of("references", "items");

    /** What Pandoc takes between the braces of {@code @{…}}. */
    private static final Pattern KEY = Pattern.compile("[^\\s{}\\p{Cntrl}]{1,500}");

    /** Variables of CSL by their small letters. */
    private static final Map<String, String> VARIABLES =
            CslVariables.all().stream().collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private static final String WORKS = "a list of works, each with an id, or a mapping of ids to works";

    /** The key by which it is cited. */
    public String key() {
        return id.value();
    }

    /**
     * The works of a file, whatever its notation: a list as in CSL-JSON, such a list under the key {@code references} as Pandoc has it, or
     * a mapping by id. What is no work that could be cited is left out and reported, and costs no other; two may still share an id.
     */
    public static List<WorkNode> all(Node root, Reporter reporter) {
        List<WorkNode> works = new ArrayList<>();
        if (root instanceof Node.Scalar scalar && !scalar.isNull()) {
            reporter.report(
                    Diagnostic.of(Code.BAD_ENTRY, scalar.location(), Shown.quoted(scalar.text()) + " is no work")
                            .expected(WORKS));
        }
        Optional<Node.Sequence> list = list(root);
        if (list.isPresent()) {
            list.get().items().forEach(item -> of(item, named(item), reporter).ifPresent(works::add));
        } else if (root instanceof Node.Mapping mapping) {
            mapping.entries().values().forEach(entry -> {
                Text key = new Text(entry.key().text().strip(), entry.key().location());
                of(entry.value(), Optional.of(key), reporter).ifPresent(works::add);
            });
        }
        return List.copyOf(works);
    }

    /** The list of works in a file; empty where they are no list. */
    public static Optional<Node.Sequence> list(Node root) {
        if (root instanceof Node.Sequence list) {
            return Optional.of(list);
        }
        Map<String, Node.Entry> entries = root instanceof Node.Mapping mapping ? mapping.entries() : Map.of();
        for (String key : LISTS) {
            Node.Entry entry = entries.get(key);
            if (entry != null && entry.value() instanceof Node.Sequence list) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    /** The id that an item of a list names itself; nothing could cite one without. */
    private static Optional<Text> named(Node item) {
        return item instanceof Node.Mapping work
                ? Optional.ofNullable(work.entries().get("id"))
                        .map(Node.Entry::value)
                        .filter(id -> id instanceof Node.Scalar scalar && !scalar.isNull())
                        .map(id -> new Text(((Node.Scalar) id).text().strip(), id.location()))
                : Optional.empty();
    }

    private static Optional<WorkNode> of(Node node, Optional<Text> id, Reporter reporter) {
        if (node instanceof Node.Refused) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Mapping work)) {
            leaveOut(id.map(Text::location).orElse(node.location()), "this is no work", reporter);
        } else if (id.isEmpty()) {
            leaveOut(node.location(), "a work has no id, so that nothing can cite it", reporter);
        } else if (!KEY.matcher(id.get().value()).matches()) {
            String key = Shown.quoted(id.get().value());
            leaveOut(id.get().location(), key + " cannot be cited: a key has no blanks and no braces", reporter);
        } else {
            return Optional.of(new WorkNode(id.get(), inCase(work)));
        }
        return Optional.empty();
    }

    /** Variables in the letters of CSL: Pandoc writes {@code doi} and {@code url}. */
    private static Node.Mapping inCase(Node.Mapping work) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        work.entries().forEach((key, entry) -> {
            String name = VARIABLES.getOrDefault(key.toLowerCase(Locale.ROOT), key);
            boolean other = !name.equals(key) && !work.entries().containsKey(name) && !entries.containsKey(name);
            Node.Scalar written = entry.key();
            entries.put(
                    other ? name : key,
                    other
                            ? new Node.Entry(new Node.Scalar(name, written.plain(), written.location()), entry.value())
                            : entry);
        });
        return new Node.Mapping(entries, work.location());
    }

    private static void leaveOut(Location location, String why, Reporter reporter) {
        reporter.report(Diagnostic.of(Code.BAD_ENTRY, location, why + "; it is left out"));
    }
}
