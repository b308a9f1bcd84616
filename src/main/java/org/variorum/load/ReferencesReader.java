package org.variorum.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.load.csl.WorkReader;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Intake;
import org.variorum.load.field.Shown;
import org.variorum.load.tree.Node;
import org.variorum.model.Citation;

/**
 * Reads a file of references, whatever its notation: a list of works as in CSL-JSON, such a list under the key {@code references} as
 * Pandoc has it, or a mapping by id. A work that cannot be read is left out and reported, and costs no other.
 */
final class ReferencesReader {

    /** Keys under which programs put the list. */
    private static final List<String> LISTS = List.of("references", "items");

    /** What Pandoc takes between the braces of {@code @{…}}. */
    private static final Pattern KEY = Pattern.compile("[^\\s{}\\p{Cntrl}]{1,500}");

    private static final String WORKS = "a list of works, each with an id, or a mapping of ids to works";

    private final WorkReader reader;
    private final Intake intake;
    private final List<Citation> works = new ArrayList<>();

    private ReferencesReader(boolean csl, Intake intake) {
        this.reader = new WorkReader(csl);
        this.intake = intake;
    }

    /** The works, in the order of the file; two may still share an id. */
    static List<Citation> read(Optional<Node> root, Location start, Intake intake) {
        ReferencesReader references = new ReferencesReader(!start.path().matches(".*\\.(bib|ris)"), intake);
        root.ifPresent(references::all);
        return List.copyOf(references.works);
    }

    private void all(Node root) {
        if (root instanceof Node.Sequence list) {
            list.items().forEach(this::listed);
        } else if (root instanceof Node.Mapping mapping) {
            mapped(mapping.entries());
        } else if (root instanceof Node.Scalar scalar && !scalar.isNull()) {
            intake.report(Diagnostic.of(Code.BAD_ENTRY, scalar.location(), Shown.quoted(scalar.text()) + " is no work")
                    .expected(WORKS));
        }
    }

    private void mapped(Map<String, Node.Entry> entries) {
        for (String key : LISTS) {
            if (entries.containsKey(key) && entries.get(key).value() instanceof Node.Sequence list) {
                list.items().forEach(this::listed);
                return;
            }
        }
        entries.values().forEach(entry -> {
            Node.Scalar key = entry.key();
            work(entry.value(), Optional.of(new Text(key.text().strip(), key.location())));
        });
    }

    /** An item of a list, which names its id itself; nothing could cite one without. */
    private void listed(Node item) {
        work(
                item,
                item instanceof Node.Mapping work
                        ? Optional.ofNullable(work.entries().get("id"))
                                .map(Node.Entry::value)
                                .filter(id -> id instanceof Node.Scalar scalar && !scalar.isNull())
                                .map(id -> new Text(((Node.Scalar) id).text().strip(), id.location()))
                        : Optional.empty());
    }

    private void work(Node node, Optional<Text> id) {
        if (node instanceof Node.Refused) {
            return;
        }
        if (!(node instanceof Node.Mapping)) {
            leaveOut(id.map(Text::location).orElse(node.location()), "this is no work");
        } else if (id.isEmpty()) {
            leaveOut(node.location(), "a work has no id, so that nothing can cite it");
        } else if (!KEY.matcher(id.get().value()).matches()) {
            leaveOut(
                    id.get().location(),
                    Shown.quoted(id.get().value()) + " cannot be cited: a key has no blanks and no braces");
        } else {
            works.add(Fields.read(
                    Optional.of(node), id.get().location(), intake, fields -> reader.read(fields, id.get())));
        }
    }

    private void leaveOut(Location location, String why) {
        intake.report(Diagnostic.of(Code.BAD_ENTRY, location, why + "; it is left out"));
    }
}
