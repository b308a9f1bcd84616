package org.variorum.load.csl;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.content.Text;
import org.variorum.diagnostic.Spellings;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Shown;
import org.variorum.load.tree.Node;
import org.variorum.model.Citation;
import org.variorum.model.Doi;
import org.variorum.model.Edtf;

/**
 * Reads the works of one file as a reference manager wrote them: what is not of the form of its variable is kept as text, and so is
 * a variable that CSL does not have. For one thread.
 */
public final class WorkReader {

    /** The type of a work that does not say what it is. */
    private static final String DOCUMENT = "document";

    private static final Set<String> VARIABLES = Set.copyOf(CslVariables.all());

    /** What says where files lie on somebody's machine is nobody's concern, and is not kept. */
    private static final Set<String> PRIVATE = Set.of("file", "attachments", "local-url");

    private final boolean csl;
    private final Spellings variables = Spellings.of(VARIABLES);
    private final Spellings types = Spellings.of(CslVariables.TYPES);

    /** Keys and types that are none of CSL's, of those met so far: each is compared with CSL's once. */
    private final Set<String> foreign = new HashSet<>();

    /**
     * A reader for one file.
     *
     * @param csl whether its keys are CSL's own, so that another may be one of them misspelt
     */
    public WorkReader(boolean csl) {
        this.csl = csl;
    }

    /** The work of that id. */
    public Citation read(Fields fields, Text id) {
        return new Work(fields).citation(id);
    }

    /** Whether a key is met for the first time that is one of CSL's misspelt. */
    private boolean isMisspelt(String key) {
        return csl && foreign.add("key " + key) && variables.nearest(key).isPresent();
    }

    private Optional<String> typeHint(String type) {
        return foreign.add("type " + type) ? types.hint(type) : Optional.empty();
    }

    /** One work, and what of it has no component of its own. */
    private final class Work {

        private final Fields fields;
        private final Map<String, String> more = new TreeMap<>();

        private Work(Fields fields) {
            this.fields = fields;
        }

        private Citation citation(Text id) {
            Field repeated = fields.at("id");
            repeated.scalar()
                    .filter(t -> !t.value().equals(id.value()))
                    .ifPresent(t -> repeated.reject(
                            t.location(),
                            Shown.quoted(t.value()),
                            "the same as its key, " + id.value(),
                            Optional.empty()));
            String type = type(fields.at("type"));
            keep();
            Optional<Edtf> issued = dated("issued");
            Optional<Edtf> accessed = dated("accessed");
            Field archive = fields.at("archive");
            return new Citation(
                    id.value(),
                    type,
                    CitationReader.title(fields.at("title")),
                    CitationReader.names(fields),
                    text(fields.at("container-title")),
                    issued,
                    new Citation.Online(address(fields.at("URL")), CitationReader.archives(archive), accessed),
                    language(fields.at("language")),
                    more,
                    id.location());
        }

        private String type(Field field) {
            Optional<Text> type = field.scalar();
            type.filter(t -> !CslVariables.TYPES.contains(t.value()))
                    .ifPresent(t -> field.reject(
                            t.location(),
                            Shown.quoted(t.value()),
                            "a type of CSL; the work counts as a document",
                            typeHint(t.value())));
            return type.map(Text::value).filter(CslVariables.TYPES::contains).orElse(DOCUMENT);
        }

        /** Keeps what has no component of its own, under its own name; leaves unknown only what is a misspelling. */
        private void keep() {
            fields.know(VARIABLES);
            for (Node.Scalar key : fields.keys()) {
                String name = key.text();
                if (name.equals("id") || name.equals("type")) {
                    continue;
                }
                boolean known = VARIABLES.contains(name);
                if (PRIVATE.contains(name) || (!known && !isMisspelt(name))) {
                    fields.know(Set.of(name));
                }
                if (!PRIVATE.contains(name) && (!known || CitationReader.isMore(name))) {
                    kept(fields, name).ifPresent(text -> more.put(name, text));
                }
            }
        }

        private static Optional<String> kept(Fields fields, String name) {
            // what the reader asks for becomes known: a key that is none of CSL's is looked at in another way
            if (!VARIABLES.contains(name)) {
                return fields.peek(name).map(CslText::plain);
            }
            if (CslVariables.DATES.contains(name)) {
                Dated dated = CslDates.taken(fields.at(name));
                return dated.date().map(Edtf::text).or(dated::words);
            }
            if (name.equals("archive")) {
                return CitationReader.archive(fields.at(name));
            }
            Optional<String> text = text(fields.at(name));
            return name.equals("DOI") ? text.map(t -> Doi.of(t).orElse(t)) : text;
        }

        /** A text; the items of a list, such as keywords, become one. */
        private static Optional<String> text(Field field) {
            return Optional.of(field.texts().stream().map(CslText::plain).collect(Collectors.joining("; ")))
                    .filter(t -> !t.isEmpty() && !t.equals(Forms.UNKNOWN));
        }

        private Optional<Edtf> dated(String name) {
            Dated dated = CslDates.taken(fields.at(name));
            dated.words().ifPresent(words -> more.put(name, words));
            return dated.date();
        }

        private Optional<String> address(Field field) {
            Optional<String> text = field.textOrUnknown();
            text.filter(t -> !Forms.isUrl(t)).ifPresent(t -> more.put("URL", t));
            return text.filter(Forms::isUrl);
        }

        private Optional<String> language(Field field) {
            Optional<String> text = field.textOrUnknown();
            // English is the name of a language, though a tag might look so
            Optional<String> tag = text.map(t -> t.replace('_', '-'))
                    .filter(t -> t.matches("[A-Za-z]{2,3}(-.*)?"))
                    .flatMap(Forms::languageTag);
            text.filter(t -> tag.isEmpty()).ifPresent(t -> more.put("language", t));
            return tag;
        }
    }
}
