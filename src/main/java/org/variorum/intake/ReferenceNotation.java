package org.variorum.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.csl.WorkNode;
import org.variorum.load.exports.BibTex;
import org.variorum.load.exports.Ris;
import org.variorum.load.tree.JsonTree;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;
import org.variorum.load.tree.YamlTree;

/** How references are written. */
enum ReferenceNotation {
    /** CSL-JSON. */
    JSON,
    /** CSL-YAML. */
    YAML,
    /** BibTeX or BibLaTeX. */
    BIBTEX,
    /** RIS. */
    RIS;

    private static final int MOST = 500_000;

    /** That of a file, by its name. */
    static Optional<ReferenceNotation> of(String name) {
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "json" -> Optional.of(JSON);
            case "yaml", "yml" -> Optional.of(YAML);
            case "bib" -> Optional.of(BIBTEX);
            case "ris" -> Optional.of(RIS);
            default -> Optional.empty();
        };
    }

    /** What files of it are called in some content, the usual name first. */
    List<String> files() {
        return switch (this) {
            case JSON -> List.of("references.json");
            case YAML -> List.of("references.yaml", "references.yml");
            case BIBTEX -> List.of("references.bib");
            case RIS -> List.of("references.ris");
        };
    }

    /** The tree of a file; what cannot be read is reported. */
    Node read(String path, String text, Reporter reporter) {
        SourceText source = SourceText.ofFile(path, text);
        return switch (this) {
            case JSON -> JsonTree.read(source, MOST, reporter).orElse(new Node.Refused(source.start()));
            case YAML -> YamlTree.read(source, MOST, reporter).orElse(new Node.Refused(source.start()));
            case BIBTEX -> BibTex.read(source, MOST, reporter);
            case RIS -> Ris.read(source, MOST, reporter);
        };
    }

    /**
     * A file behind whose entries some of another file stand.
     *
     * @param there the file
     * @param wanted the works that join
     * @param other the other file
     */
    String joined(String there, List<WorkNode> wanted, String other) {
        return switch (this) {
            case JSON -> JsonEntries.joined(there, wanted, other);
            case YAML -> YamlEntries.joined(there, wanted, other);
            case BIBTEX, RIS -> LineEntries.joined(there, wanted, other);
        };
    }

    /** What is to be said of a file behind which works cannot stand. */
    String obstacle() {
        return switch (this) {
            case JSON, YAML -> " is no plain list of works, which others could join";
            case BIBTEX, RIS -> " would be read otherwise with these works behind it";
        };
    }
}
