package org.variorum.keep;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Severity;
import org.variorum.load.tree.FrontMatter;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;
import org.variorum.load.tree.YamlTree;

/**
 * What the front matter of a report says of its private copy.
 *
 * @param named whether it names one, in whatever form
 * @param file the name of its file
 * @param sha256 its digest
 */
record NamedCopy(boolean named, Optional<String> file, Optional<String> sha256) {

    private static final int MOST_NODES = 100_000;
    private static final String KEY = "snapshot";

    /** What a file says; empty where it cannot be read without a fault. */
    static Optional<NamedCopy> in(String path, String file) {
        Diagnostics faults = new Diagnostics();
        String text = file.replaceFirst("\\A\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        Optional<Node> root = FrontMatter.split(SourceText.ofFile(path, text), faults)
                .yaml()
                .flatMap(yaml -> YamlTree.read(yaml, MOST_NODES, faults));
        return faults.any(severity -> severity == Severity.ERROR)
                ? Optional.empty()
                : root.filter(Node.Mapping.class::isInstance)
                        .map(Node.Mapping.class::cast)
                        .map(NamedCopy::of);
    }

    private static NamedCopy of(Node.Mapping metadata) {
        Node.Entry entry = metadata.entries().get(KEY);
        if (entry == null) {
            return new NamedCopy(false, Optional.empty(), Optional.empty());
        }
        Map<String, String> texts = entry.value() instanceof Node.Mapping mapping
                ? mapping.entries().entrySet().stream()
                        .filter(each -> each.getValue().value() instanceof Node.Scalar)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> ((Node.Scalar) each.getValue().value()).text()))
                : Map.of();
        return new NamedCopy(true, Optional.ofNullable(texts.get("file")), Optional.ofNullable(texts.get("sha256")));
    }
}
