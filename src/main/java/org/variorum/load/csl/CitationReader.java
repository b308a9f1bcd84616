package org.variorum.load.csl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Shown;
import org.variorum.load.tree.Node;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;
import org.variorum.model.Name;

/** Reads the CSL variables of a report, which its author writes and which are held to their forms. */
public final class CitationReader {

    private static final Set<String> VARIABLES = Set.copyOf(CslVariables.all());

    /** The variables that have a component of their own in a citation; of archives, only those that are addresses. */
    static final Set<String> COMPONENTS = Set.of("title", "container-title", "issued", "URL", "accessed", "language");

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
                names(fields),
                text(fields.at("container-title")),
                CslDates.read(fields.at("issued")),
                new Citation.Online(
                        fields.at("URL").form(Forms.URL),
                        archives(fields.at("archive")),
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
    static Optional<String> title(Field field) {
        boolean unknown = field.value().isPresent()
                && field.value().get() instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().equals(Forms.UNKNOWN);
        return unknown ? Optional.empty() : field.text().map(CslText::plain);
    }

    private static Optional<String> text(Field field) {
        return field.textOrUnknown().map(CslText::plain);
    }

    /** Whoever has a part in the work, by the variable that says which. */
    static Map<String, List<Name>> names(Fields fields) {
        Map<String, List<Name>> names = new TreeMap<>();
        for (Node.Scalar key : fields.keys()) {
            if (CslVariables.NAMES.contains(key.text())) {
                List<Name> read = CslNames.read(fields.at(key.text()));
                if (!read.isEmpty()) {
                    names.put(key.text(), read);
                }
            }
        }
        return names;
    }

    /** Of what says where a work is kept, the addresses of copies; the rest names an archive in words. */
    static List<String> archives(Field field) {
        return field.scalars().stream()
                .map(text -> text.value())
                .filter(Forms::isUrl)
                .distinct()
                .toList();
    }

    private static Map<String, String> more(Fields fields, Set<String> except) {
        fields.know(VARIABLES);
        Map<String, String> more = new TreeMap<>();
        for (Node.Scalar key : fields.keys()) {
            String name = key.text();
            if (isMore(name) && !except.contains(name)) {
                text(fields.at(name), name).ifPresent(text -> more.put(name, text));
            }
        }
        return more;
    }

    /** Whether a variable has no component of its own. */
    static boolean isMore(String name) {
        return VARIABLES.contains(name) && !COMPONENTS.contains(name) && !CslVariables.NAMES.contains(name);
    }

    private static Optional<String> text(Field field, String name) {
        if (CslVariables.DATES.contains(name)) {
            return CslDates.read(field).map(Edtf::text);
        }
        return name.equals("archive") ? archive(field) : text(field);
    }

    /** The words for where a work is kept, addresses left out. */
    static Optional<String> archive(Field field) {
        return Optional.of(field.texts().stream()
                        .filter(Predicate.not(Forms::isUrl))
                        .filter(text -> !text.equals(Forms.UNKNOWN))
                        .map(CslText::plain)
                        .collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty());
    }
}
