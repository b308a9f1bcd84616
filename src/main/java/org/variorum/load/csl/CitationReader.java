package org.variorum.load.csl;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Shown;
import org.variorum.load.tree.Node;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;

/** Reads the CSL variables of a report or a reference. */
public final class CitationReader {

    private static final Set<String> VARIABLES = CslVariables.all();

    /** The variables that have a component of their own in a citation; of archives, only those that are addresses. */
    private static final Set<String> COMPONENTS =
            Set.of("title", "author", "container-title", "issued", "URL", "accessed", "language");

    private CitationReader() {}

    /**
     * Reads a citation.
     *
     * @param fields the fields
     * @param id its id
     * @param type its type where none is written
     * @param location where it is declared
     * @param except variables that mean something else here, and are read elsewhere
     */
    public static Citation read(Fields fields, String id, String type, Location location, Set<String> except) {
        return new Citation(
                id,
                type(fields.at("type")).orElse(type),
                title(fields.at("title")),
                CslNames.read(fields.at("author")),
                fields.at("container-title").textOrUnknown(),
                CslDates.read(fields.at("issued")),
                new Citation.Online(
                        fields.at("URL").form(Forms.URL),
                        fields.at("archive").textOrUnknown().filter(Forms::isUrl),
                        CslDates.read(fields.at("accessed"))),
                fields.at("language").form(Forms.LANGUAGE),
                more(fields, except),
                location);
    }

    private static Optional<String> type(Field field) {
        return field.scalar().flatMap(text -> {
            if (CslVariables.TYPES.contains(text.value())) {
                return Optional.of(text.value());
            }
            field.reject(
                    text.location(),
                    Shown.quoted(text.value()),
                    "a type of CSL, such as article-newspaper, report, webpage, book or legislation",
                    Nearest.hint(text.value(), CslVariables.TYPES));
            return Optional.empty();
        });
    }

    /** Without quotes, {@code unknown} is the word of the format; within, it is a title. */
    private static Optional<String> title(Field field) {
        boolean unknown = field.value().isPresent()
                && field.value().get() instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().equals(Forms.UNKNOWN);
        return unknown ? Optional.empty() : field.text();
    }

    private static Map<String, String> more(Fields fields, Set<String> except) {
        fields.know(VARIABLES);
        Map<String, String> more = new TreeMap<>();
        for (Node.Scalar key : fields.keys()) {
            String name = key.text();
            if (VARIABLES.contains(name) && !COMPONENTS.contains(name) && !except.contains(name)) {
                text(fields.at(name)).ifPresent(text -> more.put(name, text));
            }
        }
        return more;
    }

    private static Optional<String> text(Field field) {
        if (CslVariables.NAMES.contains(field.key())) {
            return Optional.of(CslNames.joined(CslNames.read(field))).filter(t -> !t.isEmpty());
        }
        if (CslVariables.DATES.contains(field.key())) {
            return CslDates.read(field).map(Edtf::text);
        }
        return field.textOrUnknown().filter(text -> !(field.key().equals("archive") && Forms.isUrl(text)));
    }
}
