package org.variorum.load.csl;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** A day, or a month, in numbers. */
    private static final Pattern NUMBERS = Pattern.compile("\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?");

    /** What a browser would take for an address of the web, and nothing else does. */
    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,8}(?:/\\S*)?");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern SKIPPED = Pattern.compile("[\\p{Cntrl}\\s\\h\\p{Cf}]");
    private static final Set<String> SAFE =
            Set.of("http", "https", "ftp", "ftps", "doi", "urn", "info", "hdl", "ark", "isbn", "issn", "arxiv", "pmid");

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

    /** Whether an address has a scheme that is not known to name a thing; what a browser skips in it hides none. */
    private static boolean isUnsafe(String address) {
        Matcher scheme = SCHEME.matcher(SKIPPED.matcher(address).replaceAll(""));
        return scheme.lookingAt() && !SAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT));
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
                Dated dated = taken(fields.at(name));
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
            Dated dated = taken(fields.at(name));
            dated.words().ifPresent(words -> more.put(name, words));
            return dated.date();
        }

        /** When something was; numbers that are no day are kept, and told of. */
        private static Dated taken(Field field) {
            Dated dated = CslDates.taken(field);
            dated.words()
                    .filter(words -> NUMBERS.matcher(words).matches())
                    .ifPresent(words -> field.reject(
                            field.location(),
                            Shown.quoted(words),
                            "a date that there is; these words are kept",
                            Optional.empty()));
            return dated;
        }

        /** What is no address of the web is kept, unless whoever follows it would run it or open a file. */
        private Optional<String> address(Field field) {
            Optional<String> text = field.textOrUnknown();
            Optional<String> other = text.filter(t -> !Forms.isUrl(t));
            other.filter(WorkReader::isUnsafe)
                    .ifPresent(t -> field.reject(
                            field.location(), Shown.quoted(t), "a web address; this is left out", Optional.empty()));
            other.filter(t -> HOST.matcher(t).matches())
                    .ifPresent(t -> field.reject(
                            field.location(),
                            Shown.quoted(t),
                            "an address that begins with https:// or http://; this is kept, and nothing leads to it",
                            Optional.empty()));
            other.filter(t -> !isUnsafe(t)).ifPresent(t -> more.put("URL", t));
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
