package org.variorum.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;
import org.variorum.load.csl.CitationReader;
import org.variorum.load.field.Entries;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Ids;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.Node;
import org.variorum.model.Citation;

/** Reads {@code references.json} or {@code references.yaml}: CSL-JSON, as a list of works or as a mapping by id. */
final class ReferencesReader {

    private static final String WORKS = "a list of works, each with an id, or a mapping of ids to works";

    private ReferencesReader() {}

    /** The works, in the order of the file; two may still share an id. */
    static List<Citation> read(Optional<Node> root, Location start, Intake intake) {
        Field works = Field.ofRoot(root, start, intake);
        return works.value().isPresent() && works.value().get() instanceof Node.Sequence
                ? works.each(ReferencesReader::listed).stream()
                        .flatMap(Optional::stream)
                        .toList()
                : mapped(works, intake);
    }

    /** An item of a list, which names its id itself; nothing could cite one without. */
    private static Optional<Citation> listed(Fields fields) {
        Optional<Text> id = fields.at("id").required("usc-22-2752").scalar();
        id.ifPresent(i -> Ids.check(i.value(), i.location(), fields.intake()));
        Citation work = work(fields, id.orElse(new Text("", fields.anchor())));
        return id.map(i -> work);
    }

    private static List<Citation> mapped(Field works, Intake intake) {
        List<Citation> found =
                new ArrayList<>(Entries.read(works, WORKS, intake, Function.identity(), ReferencesReader::entry)
                        .values());
        return List.copyOf(found);
    }

    /** An entry of a mapping, which may repeat its id. */
    private static Citation entry(Fields fields, String id, Location place) {
        Field repeated = fields.at("id");
        repeated.scalar()
                .filter(i -> !i.value().equals(id))
                .ifPresent(i -> repeated.reject(
                        i.location(), "\"" + i.value() + "\"", "the same as its key, " + id, Optional.empty()));
        return work(fields, new Text(id, place));
    }

    private static Citation work(Fields fields, Text id) {
        fields.at("type").required("article-newspaper");
        return CitationReader.read(fields, id.value(), "document", id.location(), Set.of());
    }
}
