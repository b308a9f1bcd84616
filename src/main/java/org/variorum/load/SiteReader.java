package org.variorum.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Entries;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.Node;
import org.variorum.model.Ruling;
import org.variorum.model.SiteInfo;
import org.variorum.model.Words;

/** Reads {@code site.yaml}. */
final class SiteReader {

    private static final List<String> POLICIES = List.of("corrections", "ethics", "funding");

    private SiteReader() {}

    /** The site. */
    static SiteInfo read(Optional<Node> root, Location start, Intake intake) {
        return Fields.read(root, start, intake, SiteReader::site);
    }

    private static SiteInfo site(Fields fields) {
        ThresholdsReader.Asked asked = ThresholdsReader.read(
                fields.at("thresholds"), fields.at("coverage"), HedgesReader.read(fields.at("hedges")));
        return new SiteInfo(
                new SiteInfo.Masthead(
                        fields.at("title")
                                .required("The Peninsula Ledger")
                                .text()
                                .orElse("Untitled"),
                        fields.at("subtitle").text(),
                        fields.at("description").text(),
                        fields.at("language").form(Forms.LANGUAGE).orElse("en"),
                        fields.at("licence").text(),
                        fields.at("csl").mention(Mention.Kind.STYLE)),
                fields.at("base-url").form(Forms.URL).map(u -> u.endsWith("/") ? u : u + "/"),
                fields.at("publisher").fields(SiteReader::publisher),
                Entries.read(
                        fields.at("people"),
                        "people by id, such as desk: {name: The Ledger desk}",
                        fields.intake(),
                        Function.identity(),
                        SiteReader::person),
                fields.at("policies").fields(SiteReader::policies).orElse(Map.of()),
                new SiteInfo.Frame(
                        MenuReader.read(fields.at("menu"), fields.at("navigation"), fields.intake()),
                        LookReader.read(fields.at("look"))),
                fields.at("ratings").fields(SiteReader::ratings).orElse(Map.of()),
                asked.policy(),
                asked.thresholds(),
                OutletsReader.reliability(fields.at("default-reliability")));
    }

    private static SiteInfo.Publisher publisher(Fields fields) {
        return new SiteInfo.Publisher(
                fields.at("name").required("The Ledger desk").text().orElse(""),
                fields.at("url").form(Forms.URL),
                fields.at("email").form(Forms.EMAIL));
    }

    private static SiteInfo.Person person(Fields fields, String id, Location place) {
        return new SiteInfo.Person(
                id,
                fields.at("name").required("The Ledger desk").text().orElse(id),
                fields.at("role").text(),
                fields.at("url").form(Forms.URL));
    }

    private static Map<String, String> policies(Fields fields) {
        Map<String, String> pages = new TreeMap<>();
        for (String policy : POLICIES) {
            fields.at(policy).mention(Mention.Kind.PAGE).ifPresent(page -> pages.put(policy, page));
        }
        return Collections.unmodifiableMap(pages);
    }

    private static Map<Ruling, String> ratings(Fields fields) {
        Map<Ruling, String> labels = new EnumMap<>(Ruling.class);
        for (Ruling ruling : Ruling.values()) {
            Field label = fields.at(Words.of(ruling));
            label.text().ifPresent(text -> labels.put(ruling, text));
        }
        return Collections.unmodifiableMap(labels);
    }
}
