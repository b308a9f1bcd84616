package org.variorum.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.content.BriefingMeta;
import org.variorum.content.Mention;
import org.variorum.content.Text;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Briefing;
import org.variorum.model.Correction;
import org.variorum.model.Rendition;

/** Reads the front matter of a briefing. */
final class BriefingReader {

    private static final String DAY = "2026-11-22";

    /** What stands between keys, and before each as Pandoc has it. */
    private static final Pattern KEYS = Pattern.compile("(?:^|[,;\\s])[,;\\s]*@?");

    /** All references. */
    private static final String ALL = "*";

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
                fields.at("image").scalar(),
                sources(fields),
                rendition(fields),
                FormerIds.read(fields.at("formerly"), fields.intake()));
    }

    private static Rendition rendition(Fields fields) {
        return new Rendition(
                fields.at("language").form(Forms.LANGUAGE),
                fields.at("translations").scalars().stream()
                        .map(id -> new Rendition.Translation(id.value(), id.location()))
                        .toList());
    }

    private static Briefing.Sources sources(Fields fields) {
        List<String> also = new ArrayList<>();
        boolean all = false;
        for (Text written : fields.at("nocite").scalars()) {
            for (String key : KEYS.split(written.value().strip(), -1)) {
                if (key.equals(ALL)) {
                    all = true;
                } else if (!key.isEmpty()) {
                    fields.intake().mention(Mention.Kind.WORK, new Text(key, written.location()));
                    also.add(key);
                }
            }
        }
        return new Briefing.Sources(fields.at("csl").mention(Mention.Kind.STYLE), also, all);
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
