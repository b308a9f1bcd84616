package org.variorum.load.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.tree.Node;
import org.variorum.model.Edtf;

/** Dates as EDTF, or as CSL-JSON writes them: {@code {date-parts: [[2023, 11, 16]]}}, two such lists for a range. */
final class CslDates {

    private static final String PARTS = "date-parts such as [[2023, 11, 16]]";

    private CslDates() {}

    /** The date in a field; absent where it says {@code unknown}. */
    static Optional<Edtf> read(Field field) {
        Optional<Node> value = field.value();
        if (value.isPresent() && value.get() instanceof Node.Mapping mapping) {
            return field.one(mapping, CslDates::map);
        }
        return field.form(Forms.EDTF);
    }

    private static Optional<Edtf> map(Fields date) {
        Field parts = date.at("date-parts");
        Optional<String> season = date.at("season").text();
        boolean about = date.at("circa")
                .text()
                .filter(c -> !c.equals("false") && !c.equals("0"))
                .isPresent();
        Field other = Stream.of("raw", "literal", "edtf")
                .map(date::at)
                .filter(Field::isWritten)
                .findFirst()
                .orElse(parts);
        date.know(List.of("raw", "literal", "edtf"));
        if (!parts.isWritten()) {
            return other.required("[[2023, 11, 16]]").form(Forms.EDTF);
        }
        Optional<String> text = text(parts, season).map(t -> about && !t.contains("/") ? t + "~" : t);
        Optional<Edtf> found = text.flatMap(Edtf::parse);
        if (text.isPresent() && found.isEmpty()) {
            parts.reject(parts.location(), "\"" + text.get() + "\"", PARTS, Optional.empty());
        }
        return found;
    }

    private static Optional<String> text(Field parts, Optional<String> season) {
        List<String> ends = new ArrayList<>();
        for (Node end : parts.items()) {
            Optional<String> written = end(end, season);
            if (written.isEmpty()) {
                parts.rejectNode(end, PARTS);
                return Optional.empty();
            }
            ends.add(written.get());
        }
        if (ends.isEmpty() || ends.size() > 2) {
            parts.reject(parts.location(), ends.size() + " dates", PARTS, Optional.empty());
            return Optional.empty();
        }
        return Optional.of(String.join("/", ends));
    }

    /** One end: a year, with month and day or with a season. */
    private static Optional<String> end(Node end, Optional<String> season) {
        if (!(end instanceof Node.Sequence sequence)
                || sequence.items().isEmpty()
                || sequence.items().size() > 3) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (!(item instanceof Node.Scalar scalar) || !scalar.text().matches("\\d{1,4}")) {
                return Optional.empty();
            }
            parts.add(String.format(Locale.ROOT, parts.isEmpty() ? "%04d" : "%02d", Integer.valueOf(scalar.text())));
        }
        if (parts.size() == 1) {
            season.filter(s -> s.matches("[1-4]")).ifPresent(s -> parts.add("2" + s));
        }
        return Optional.of(String.join("-", parts));
    }
}
