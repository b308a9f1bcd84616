package org.variorum.load;

import java.time.LocalDate;
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
        String text = fields.at("text")
                .required("The first version named one sale.")
                .text()
                .orElse("");
        return new Correction(day(fields, "date"), text);
    }

    private static LocalDate day(Fields fields, String key) {
        return fields.at(key).required(DAY).form(Forms.DAY).orElse(LocalDate.EPOCH);
    }
}
