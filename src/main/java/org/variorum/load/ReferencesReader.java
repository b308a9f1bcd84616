package org.variorum.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.load.csl.WorkNode;
import org.variorum.load.csl.WorkReader;
import org.variorum.load.exports.PandocYaml;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.Node;
import org.variorum.model.Citation;

/** Reads a file of references, whatever its notation. A work that cannot be read is left out and reported, and costs no other. */
final class ReferencesReader {

    private ReferencesReader() {}

    /** The works, in the order of the file; two may still share an id. */
    static List<Citation> read(Optional<Node> root, Location start, Intake intake) {
        WorkReader reader = new WorkReader(!start.path().matches(".*\\.(bib|ris)"));
        List<Citation> works = new ArrayList<>();
        root.map(node -> start.path().matches(".*\\.ya?ml") ? PandocYaml.read(node) : node)
                .map(node -> WorkNode.all(node, intake))
                .orElse(List.of())
                .forEach(work -> works.add(Fields.read(
                        Optional.of(work.node()),
                        work.id().location(),
                        intake,
                        fields -> reader.read(fields, work.id()))));
        return List.copyOf(works);
    }
}
