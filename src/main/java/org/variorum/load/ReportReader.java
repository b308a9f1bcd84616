package org.variorum.load;

import java.util.Optional;
import java.util.Set;
import org.variorum.content.ReportMeta;
import org.variorum.load.csl.CitationReader;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Independence;
import org.variorum.model.Citation;
import org.variorum.model.Reliability;
import org.variorum.model.Report;
import org.variorum.model.Snapshot;
import org.variorum.model.SourceKind;

/** Reads the front matter of a report: CSL variables, and what CSL does not know. */
final class ReportReader {

    /** How much of a report was read. */
    private enum Seen {
        FULL,
        EXCERPT
    }

    private ReportReader() {}

    /** The metadata. */
    static ReportMeta read(Fields fields, String id) {
        fields.at("title").requiredOrNull("\"North Korea vows more offensive response\", or null");
        fields.at("issued").required("2023-11-15, or unknown");
        fields.at("archive").forms(Forms.URL);
        Citation citation = CitationReader.read(fields, id, "article-newspaper", fields.anchor(), Set.of("publisher"));
        Optional<Reliability> reliability = OutletsReader.reliability(fields.at("reliability"));
        if (reliability.isPresent()) {
            fields.at("reliability-reason").required("An unsigned rewrite of agency copy.");
        }
        return new ReportMeta(
                citation,
                fields.at("outlet").required("korea-herald").outlet(),
                new ReportMeta.Own(
                        fields.at("kind").word(SourceKind.class),
                        reliability,
                        fields.at("publisher").outlet(),
                        fields.at("interested-in").entities()),
                fields.at("via").report(),
                new Report.Notes(
                        fields.at("issued-note").text(),
                        fields.at("reliability-reason").text(),
                        fields.at("via-note").text(),
                        Independence.read(fields.at("independent"), fields.at("independent-note"))),
                new Report.Seen(
                        fields.at("seen").word(Seen.class).orElse(Seen.FULL) == Seen.EXCERPT,
                        fields.at("snapshot").fields(ReportReader::snapshot)),
                fields.at("tags").forms(Forms.TAG),
                new Report.Places(
                        fields.at("title").location(), fields.at("via").location()),
                FormerIds.read(fields.at("formerly"), fields.intake()));
    }

    private static Snapshot snapshot(Fields fields) {
        Field file = fields.at("file").required("001.txt");
        return new Snapshot(
                file.text().orElse(""),
                fields.at("sha256").form(Forms.SHA256),
                fields.at("retrieved").form(Forms.EDTF),
                file.location());
    }
}
