package org.variorum.load.exports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.variorum.load.tree.Node;

/**
 * The works that Pandoc writes as YAML, under the key {@code references}: their texts are Markdown there, and become those of
 * CSL-JSON. A list without that key is nobody's Markdown, and stays as it is.
 */
public final class PandocYaml {

    private static final String LIST = "references";

    /** Variables whose text means something to programs, and is Markdown to nobody. */
    private static final Set<String> WORDS = Set.of("id", "type", "language");

    private PandocYaml() {}

    /** A file of YAML, of which the texts of works are no Markdown any more. */
    public static Node read(Node root) {
        if (!(root instanceof Node.Mapping file)) {
            return root;
        }
        Node.Entry list = file.entries().get(LIST);
        if (list == null || !(list.value() instanceof Node.Sequence works)) {
            return root;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(file.entries());
        entries.put(LIST, new Node.Entry(list.key(), plain(works)));
        return new Node.Mapping(entries, file.location());
    }

    /** A tree is as deep as its reader lets it be, which is not deep. */
    private static Node plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull()
                    ? scalar
                    : new Node.Scalar(PandocText.read(scalar.text()), scalar.plain(), scalar.location());
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    list.items().stream().map(PandocYaml::plain).toList(), list.location());
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) -> entries.put(
                            key, WORDS.contains(key) ? entry : new Node.Entry(entry.key(), plain(entry.value()))));
            return new Node.Mapping(entries, mapping.location());
        }
        return node;
    }
}
