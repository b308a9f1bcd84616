package org.variorum.load;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.content.BriefingMeta;
import org.variorum.content.Mention;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Briefing;
import org.variorum.model.Correction;

/** Reads the front matter of a briefing. */
final class BriefingReader {

    private static final String DAY = "2026-11-22";

    private BriefingReader() {}

    /** The metadata. */
    static BriefingMeta read(Fields fields, String id) {
        return new BriefingMeta(
                new Briefing.Headline(
                        fields.at("title")
                                .required("Two notices, one sentence")
                                .text()
                                .orElse(id),
                        fields.at("summary")
                                .required("One or two sentences for lists and feeds.")
                                .text()
                                .orElse(""),
                        fields.at("title").location()),
                new Briefing.Publication(
                        day(fields, "date"),
                        fields.at("updated").form(Forms.DAY),
                        fields.at("author").required("[desk]").mentions(Mention.Kind.PERSON),
                        fields.at("corrections").each(BriefingReader::correction)),
                fields.at("tags").forms(Forms.TAG),
                fields.at("image").scalar());
    }

    private static Correction correction(Fields fields) {
        LocalDate date = day(fields, "date");
        Correction.Kind kind = fields.at("kind").word(Correction.Kind.class).orElse(Correction.Kind.CORRECTION);
        boolean change =
                Stream.of("was", "now", "why").anyMatch(key -> fields.at(key).isWritten());
        return change
                ? new Correction(
                        date,
                        kind,
                        text(fields, "why", "The notice names two."),
                        Optional.of(new Correction.Change(
                                text(fields, "was", "one sale"), text(fields, "now", "two sales"))))
                : new Correction(
                        date, kind, text(fields, "text", "The first version named one sale."), Optional.empty());
    }

    private static String text(Fields fields, String key, String example) {
        return fields.at(key).required(example).text().orElse("");
    }

    private static LocalDate day(Fields fields, String key) {
        return fields.at(key).required(DAY).form(Forms.DAY).orElse(LocalDate.EPOCH);
    }
}
