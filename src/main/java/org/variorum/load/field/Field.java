package org.variorum.load.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.content.Mention;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.tree.Node;
import org.variorum.model.EntityId;
import org.variorum.model.OutletId;
import org.variorum.model.ReportId;
import org.variorum.model.Words;

/**
 * One field: a key and, where it is written, its value. Every reading method returns nothing for a field that is absent,
 * is null or has the wrong form, and reports the last.
 */
public final class Field {

    private final String key;
    private final Location keyLocation;
    private final Optional<Node> written;
    private final boolean readable;
    private final Intake intake;
    private final Reporter missing;

    /** A field whose absence is reported apart from its other faults. */
    Field(String key, Location keyLocation, Optional<Node> written, boolean readable, Intake intake, Reporter missing) {
        this.key = key;
        this.keyLocation = keyLocation;
        this.written = written;
        this.readable = readable;
        this.intake = intake;
        this.missing = missing;
    }

    /** The root of a file as a field named after the file. */
    public static Field ofRoot(Optional<Node> root, Location start, Intake intake) {
        return new Field(start.path(), start, root, true, intake, intake);
    }

    /** The same field, after reporting it where it is missing or empty; {@code example} is a value that it could have. */
    public Field required(String example) {
        boolean empty = value().filter(
                        n -> !(n instanceof Node.Sequence list && list.items().isEmpty()))
                .isEmpty();
        if (readable && empty) {
            String state = written.isPresent() ? " has no value" : " is missing";
            missing.report(Diagnostic.of(Code.MISSING_KEY, keyLocation, "\"" + key + "\"" + state)
                    .expected(key + ": " + example));
        }
        return this;
    }

    /** The same field, after reporting it where it is missing; null is a value, as a statement that there is none. */
    public Field requiredOrNull(String example) {
        boolean stated = written.isPresent()
                && written.get() instanceof Node.Scalar s
                && s.isNull()
                && !s.text().isEmpty();
        return stated ? this : required(example);
    }

    /** Its value as written; absent where it is null or an empty text. */
    public Optional<Node> value() {
        return written.filter(
                n -> !(n instanceof Node.Scalar s && (s.isNull() || s.text().isBlank())));
    }

    /** Whether the key is written at all, be it with nothing. */
    public boolean isWritten() {
        return written.isPresent();
    }

    /** Its key. */
    public String key() {
        return key;
    }

    /** The place of its value, or else of its key, or else of what should hold it. */
    public Location location() {
        return written.map(Node::location).orElse(keyLocation);
    }

    /** The place of its key, or else of what should hold it. */
    public Location keyLocation() {
        return keyLocation;
    }

    /** A single text with its place. */
    public Optional<Text> scalar() {
        return value().flatMap(n -> scalarOf(n, "a text"));
    }

    /** A single text. */
    public Optional<String> text() {
        return scalar().map(Text::value);
    }

    /** A single text; absent also where it is {@code unknown}. */
    public Optional<String> textOrUnknown() {
        return text().filter(t -> !t.equals(Forms.UNKNOWN));
    }

    /** A text of a certain form; absent also where it is {@code unknown}. */
    public <T> Optional<T> form(Form<T> form) {
        return value().flatMap(n -> scalarOf(n, form.expected()))
                .filter(t -> !t.value().equals(Forms.UNKNOWN))
                .flatMap(t -> form.read(key, t, intake));
    }

    /** Reports a value of another form than this; to be read elsewhere. */
    public void check(Form<?> form) {
        form(form);
    }

    /** One of the words of an enum. */
    public <E extends Enum<E>> Optional<E> word(Class<E> type) {
        Optional<Node> value = value();
        Optional<E> found = value.filter(n -> n instanceof Node.Scalar)
                .flatMap(n -> Words.parse(type, ((Node.Scalar) n).text().strip()));
        if (value.isPresent() && found.isEmpty()) {
            List<String> words = Words.all(type);
            scalarOf(value.get(), Shown.oneOf(words))
                    .ifPresent(text -> report(
                            text.location(),
                            Shown.quoted(text.value()),
                            Shown.oneOf(words),
                            Nearest.hint(text.value(), words)));
        }
        return found;
    }

    /** Yes or no, {@code true} or {@code false}. */
    public boolean flag(boolean otherwise) {
        return form(Forms.FLAG).orElse(otherwise);
    }

    /** The id of something else, noted as a mention. */
    public Optional<String> mention(Mention.Kind kind) {
        return scalar().map(text -> noted(kind, text));
    }

    /** The path of a file that is published as it is, noted as a mention. */
    public Optional<String> file(Form<String> form) {
        Optional<String> path = form(form);
        path.ifPresent(p -> noted(Mention.Kind.FILE, new Text(p, location())));
        return path;
    }

    /** Ids of other things, noted as mentions; one id may stand without a list. */
    public List<String> mentions(Mention.Kind kind) {
        return scalars().stream().map(text -> noted(kind, text)).toList();
    }

    /** The id of an entity, noted as a mention. */
    public Optional<EntityId> entity() {
        return mention(Mention.Kind.ENTITY).map(EntityId::new);
    }

    /** Ids of entities, noted as mentions; one may stand without a list. */
    public List<EntityId> entities() {
        return mentions(Mention.Kind.ENTITY).stream()
                .filter(id -> !id.isEmpty())
                .map(EntityId::new)
                .toList();
    }

    /** The id of a report, noted as a mention. */
    public Optional<ReportId> report() {
        return mention(Mention.Kind.REPORT).map(ReportId::new);
    }

    /** The id of an outlet, noted as a mention. */
    public Optional<OutletId> outlet() {
        return mention(Mention.Kind.OUTLET).map(OutletId::new);
    }

    /** Several texts; one may stand without a list. */
    public List<Text> scalars() {
        return items().stream().flatMap(n -> scalarOf(n, "a text").stream()).toList();
    }

    /** Several texts of a certain form. */
    public <T> List<T> forms(Form<T> form) {
        return items().stream()
                .flatMap(n -> scalarOf(n, form.expected()).stream())
                .flatMap(t -> form.read(key, t, intake).stream())
                .toList();
    }

    /** Several texts. */
    public List<String> texts() {
        return scalars().stream().map(Text::value).toList();
    }

    /** A mapping, read field by field. */
    public <T> Optional<T> fields(Function<Fields, T> reader) {
        return value().map(node -> Fields.read(Optional.of(node), keyLocation, intake, reader));
    }

    /** A list of mappings, each read field by field. */
    public <T> List<T> each(Function<Fields, T> reader) {
        return items().stream()
                .map(n -> Fields.read(Optional.of(n), n.location(), intake, reader))
                .toList();
    }

    /** A mapping whose keys are free, one field for each; {@code entry} says what such a mapping looks like. */
    public List<Entry> entries(String entry) {
        if (value().isEmpty()) {
            return List.of();
        }
        if (!(value().get() instanceof Node.Mapping mapping)) {
            rejectNode(value().get(), entry);
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Node.Entry e : mapping.entries().values()) {
            Location place = e.key().location();
            Field field = new Field(e.key().text(), place, Optional.of(e.value()), true, intake, intake);
            entries.add(new Entry(new Text(e.key().text(), place), field, e.value()));
        }
        return entries;
    }

    /** The items of a list; a value that is not a list is its only item. */
    public List<Node> items() {
        Optional<Node> value = value();
        if (value.isPresent() && value.get() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        return value.map(List::of).orElse(List.of());
    }

    /** One item of this field, or its whole value, read field by field. */
    public <T> T one(Node item, Function<Fields, T> reader) {
        return Fields.read(Optional.of(item), item.location(), intake, reader);
    }

    /** Reports an item of a kind that cannot stand here. */
    public void rejectNode(Node item, String expected) {
        if (!(item instanceof Node.Refused)) {
            report(item.location(), found(item), expected, Optional.empty());
        }
    }

    /** Reports what is wrong with its value. */
    public void report(Diagnostic fault) {
        intake.report(fault);
    }

    /** Reports a value of the wrong form. */
    public void reject(Location location, String found, String expected, Optional<String> hint) {
        report(location, found, expected, hint);
    }

    /**
     * An entry of a mapping with free keys.
     *
     * @param name its key
     * @param field its value as a field
     * @param node its value
     */
    public record Entry(Text name, Field field, Node node) {}

    /** What a node is, in words. */
    static String kind(Node node) {
        if (node instanceof Node.Sequence) {
            return "a list";
        }
        return node instanceof Node.Mapping ? "a mapping" : "a text";
    }

    private static String found(Node node) {
        return node instanceof Node.Scalar scalar ? Shown.quoted(scalar.text()) : kind(node);
    }

    private Optional<Text> scalarOf(Node node, String expected) {
        if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            return Optional.of(new Text(scalar.text().strip(), scalar.location()));
        }
        rejectNode(node, expected);
        return Optional.empty();
    }

    private String noted(Mention.Kind kind, Text id) {
        intake.mention(kind, id);
        return id.value();
    }

    private void report(Location location, String found, String expected, Optional<String> hint) {
        intake.report(Diagnostic.of(Code.BAD_VALUE, location, "\"" + key + "\" is " + found)
                .expected(expected)
                .hint(hint));
    }
}
