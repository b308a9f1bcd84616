package org.variorum.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Actor;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.QuestionId;
import org.variorum.model.Quotation;
import org.variorum.model.Report;
import org.variorum.model.Words;
import org.variorum.render.part.Naming;
import org.variorum.site.Fate;
import org.variorum.site.Library;
import org.variorum.site.Links;
import org.variorum.site.Site;

/**
 * The claims on a question as a table for spreadsheets, a line each, in the order of the data. Standings and so on are the
 * words of the data; what is for people is in the language of the site.
 */
final class ClaimsCsv {

    private static final List<String> HEAD = List.of(
            "id",
            "question",
            "source",
            "outlet",
            "date",
            "grade",
            "claims",
            "quote",
            "words",
            "claimant",
            "modality",
            "role",
            "standing",
            "ruling",
            "page");

    private final Site site;
    private final Library library;

    ClaimsCsv(Site site) {
        this.site = site;
        this.library = site.library();
    }

    String text(QuestionId question) {
        return Stream.concat(
                        Stream.of(HEAD), library.claimsOn(question).stream().map(this::cells))
                .map(Csv::line)
                .collect(Collectors.joining());
    }

    private List<String> cells(Claim claim) {
        Optional<Report> report = library.report(claim.source());
        Optional<Fate> fate = library.fate(claim);
        return List.of(
                claim.id().text(),
                claim.question().text(),
                claim.source().text(),
                report.map(r -> r.outlet().text()).orElse(""),
                report.map(Report::citation)
                        .flatMap(Citation::issued)
                        .map(Edtf::text)
                        .orElse(""),
                report.map(r -> r.source().reliability().name()).orElse(""),
                claim.value().map(library.values()::of).orElse(""),
                claim.quotation().map(Quotation::exact).orElse(""),
                claim.text(),
                claim.claimant().map(Actor::text).orElse(""),
                Words.of(claim.modality()),
                claim.role().orElse(""),
                fate.map(f -> Words.of(f.standing())).orElse(""),
                fate.flatMap(Fate::ruling).map(Words::of).orElse(""),
                page(Naming.place(claim)));
    }

    private String page(String place) {
        int mark = place.indexOf('#');
        String path = mark < 0 ? place : place.substring(0, mark);
        return site.baseUrl().map(base -> Links.full(base, path)).orElse(path)
                + (mark < 0 ? "" : place.substring(mark));
    }
}
