package org.variorum.load.field;

import java.util.List;
import java.util.Optional;
import org.variorum.content.ReadingDraft;
import org.variorum.content.Text;
import org.variorum.model.Relation;

/** Reads how the desk reads claims beside each other: two claims, a relation, and a note that says why. */
public final class Readings {

    private Readings() {}

    /** The readings that say all that is asked; what the others lack is reported. */
    public static List<ReadingDraft> read(Field field, String first, String second) {
        return field.each(fields -> reading(fields, first, second)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReadingDraft> reading(Fields fields, String first, String second) {
        Optional<Text> one = fields.at("first").required(first).scalar();
        Optional<Relation> relation =
                fields.at("relation").required("paraphrase").word(Relation.class);
        Optional<Text> other = fields.at("second").required(second).scalar();
        Optional<String> note = fields.at("note")
                .required("Both render the same Korean sentence.")
                .text();
        return one.flatMap(o -> relation.flatMap(r -> other.flatMap(t -> note.map(n -> new ReadingDraft(o, r, t, n)))));
    }
}
