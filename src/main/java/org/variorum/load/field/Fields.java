package org.variorum.load.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.load.tree.Node;

/**
 * The fields of one mapping, asked for by name; what nobody asked for is an unknown key.
 *
 * <pre>{@code
 * Fields.read(node, anchor, intake, f -> new PageMeta(
 *         f.at("title").required("About").text().orElse(id), f.at("description").text()));
 * }</pre>
 *
 * <p>A mapping that could not be read gives fields that are all absent and complain of nothing. For one thread.
 */
public final class Fields {

    private final Map<String, Node.Entry> entries;
    private final Location anchor;
    private final Intake intake;
    private final boolean readable;
    private final List<Collection<String>> known = new ArrayList<>();
    private final Map<String, Diagnostic> missing = new LinkedHashMap<>();

    private Fields(Map<String, Node.Entry> entries, Location anchor, Intake intake, boolean readable) {
        this.entries = entries;
        this.anchor = anchor;
        this.intake = intake;
        this.readable = readable;
    }

    /**
     * Reads a value from a mapping, then reports the keys that the reader did not ask for.
     *
     * @param node the mapping; absent for an empty one; of another kind, which is reported
     * @param anchor where to report what is missing: the key or the line that opens the mapping
     * @param intake takes faults and mentions
     * @param reader asks for the fields
     * @param <T> what is read
     * @return what the reader made
     */
    public static <T> T read(Optional<Node> node, Location anchor, Intake intake, Function<Fields, T> reader) {
        Fields fields = of(node, anchor, intake);
        T value = reader.apply(fields);
        fields.reportUnknown();
        fields.missing.values().forEach(intake::report);
        return value;
    }

    private static Fields of(Optional<Node> node, Location anchor, Intake intake) {
        if (node.isEmpty() || (node.get() instanceof Node.Scalar scalar && scalar.isNull())) {
            return new Fields(Map.of(), anchor, intake, true);
        }
        if (node.get() instanceof Node.Mapping mapping) {
            return new Fields(mapping.entries(), anchor, intake, true);
        }
        if (!(node.get() instanceof Node.Refused)) {
            intake.report(Diagnostic.of(Code.BAD_VALUE, node.get().location(), Field.kind(node.get()) + " stands here")
                    .expected("keys with values, such as name: The Korea Herald"));
        }
        return new Fields(Map.of(), anchor, intake, false);
    }

    /** The field of that key. */
    public Field at(String key) {
        known.add(List.of(key));
        Optional<Node.Entry> entry = Optional.ofNullable(entries.get(key));
        return new Field(
                key,
                entry.map(e -> e.key().location()).orElse(anchor),
                entry.map(Node.Entry::value),
                readable,
                intake,
                fault -> missing.put(key, fault));
    }

    /** The single text of a key, which does not become known by that. */
    public Optional<String> peek(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(Node.Entry::value)
                .filter(node -> node instanceof Node.Scalar scalar && !scalar.isNull())
                .map(node -> ((Node.Scalar) node).text().strip());
    }

    /** Makes keys known, so that they are not reported, and offered where another is misspelt. */
    public void know(Collection<String> keys) {
        known.add(keys);
    }

    /** The keys as they are written, in the order of the file. */
    public List<Node.Scalar> keys() {
        List<Node.Scalar> keys = new ArrayList<>(entries.size());
        for (Node.Entry entry : entries.values()) {
            keys.add(entry.key());
        }
        return keys;
    }

    /** Where the mapping is opened: its key, or the line before it. */
    public Location anchor() {
        return anchor;
    }

    /** Takes faults and mentions. */
    public Intake intake() {
        return intake;
    }

    private void reportUnknown() {
        List<Node.Scalar> unknown = unknown();
        if (!unknown.isEmpty()) {
            Set<String> candidates = new LinkedHashSet<>();
            known.forEach(candidates::addAll);
            unknown.forEach(key -> reportUnknown(key, candidates));
        }
    }

    /** The keys that nobody asked for. */
    private List<Node.Scalar> unknown() {
        List<Node.Scalar> unknown = new ArrayList<>(0);
        for (Node.Entry entry : entries.values()) {
            if (!isKnown(entry.key().text())) {
                unknown.add(entry.key());
            }
        }
        return unknown;
    }

    private boolean isKnown(String key) {
        for (Collection<String> keys : known) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Reports a key that nobody asked for; one that is a misspelling of a missing key is the only fault of the two. */
    private void reportUnknown(Node.Scalar key, Set<String> candidates) {
        Diagnostic fault = Diagnostic.of(Code.UNKNOWN_KEY, key.location(), "unknown key " + Shown.quoted(key.text()));
        Optional<String> hint = Nearest.hint(key.text(), candidates);
        Nearest.to(key.text(), candidates).ifPresent(missing::remove);
        intake.report(
                hint.isPresent() || candidates.size() > 20
                        ? fault.hint(hint)
                        : fault.expected(Shown.oneOf(List.copyOf(candidates))));
    }
}
