package org.variorum.propose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Severity;
import org.variorum.load.tree.FrontMatter;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;
import org.variorum.load.tree.YamlTree;

/**
 * What the front matter of a file says, wherever it stands in it: so that a change to the text can be held against what it
 * was meant to change.
 *
 * @param values the values by key, in their order; texts as texts, lists as lists, mappings as mappings
 */
record Metadata(Map<String, Object> values) {

    private static final String FINDING = "finding";
    private static final int MAX_NODES = 100_000;

    /** What a file says; empty where it can't be read without a fault. */
    static Optional<Metadata> of(String path, String file) {
        Diagnostics faults = new Diagnostics();
        String text = file.replaceFirst("\\A\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        Optional<Node> root = FrontMatter.split(SourceText.ofFile(path, text), faults)
                .yaml()
                .flatMap(yaml -> YamlTree.read(yaml, MAX_NODES, faults));
        return faults.any(Severity.NOTE)
                ? Optional.empty()
                : root.filter(Node.Mapping.class::isInstance)
                        .map(Node.Mapping.class::cast)
                        .map(mapping -> new Metadata(values(mapping)));
    }

    /** Whether it has a finding, and all else is the same. */
    boolean addsFindingTo(Metadata old) {
        return values.get(FINDING) instanceof Map && rest().equals(old.rest());
    }

    private List<Map.Entry<String, Object>> rest() {
        return values.entrySet().stream()
                .filter(e -> !e.getKey().equals(FINDING))
                .toList();
    }

    private static Map<String, Object> values(Node.Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> values.put(key, value(entry.value())));
        return values;
    }

    private static Object value(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return values(mapping);
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(Metadata::value).toList();
        }
        return node instanceof Node.Scalar scalar ? List.of(scalar.text(), scalar.plain()) : node;
    }
}
