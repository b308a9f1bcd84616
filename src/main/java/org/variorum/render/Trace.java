package org.variorum.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Finding;
import org.variorum.model.OutletId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.render.view.PieceView;
import org.variorum.render.view.SentenceView;

/**
 * Prints the steps of the rules for readers: where the trace has the ids of claims and reports, the page has the name of
 * the outlet, linked to the claim.
 */
final class Trace {

    /** {@code report-id}, or {@code report-id#claim}; a word without digit or hyphen is none. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:#[A-Za-z0-9_-]+)?");

    private static final Pattern DISTINCT = Pattern.compile("[0-9-]");

    private final Kit kit;
    private final Map<OutletId, Integer> reportsOf = new HashMap<>();
    private final Map<ReportId, Integer> claimsOf = new HashMap<>();
    private final Map<ClaimId, String> values = new HashMap<>();

    Trace(Finding finding, Kit kit) {
        this.kit = kit;
        finding.reconciliation().positions().stream()
                .flatMap(p -> p.claims().stream())
                .flatMap(id -> kit.site().library().claim(id).stream())
                .peek(this::enter)
                .map(Claim::source)
                .distinct()
                .flatMap(id -> kit.site().library().report(id).stream())
                .forEach(r -> reportsOf.merge(r.outlet(), 1, Integer::sum));
    }

    private void enter(Claim claim) {
        claimsOf.merge(claim.source(), 1, Integer::sum);
        claim.value().ifPresent(v -> values.put(claim.id(), kit.findings().value(v)));
    }

    SentenceView sentence(String text) {
        List<PieceView> pieces = new ArrayList<>();
        Matcher id = ID.matcher(text);
        int from = 0;
        while (id.find()) {
            Optional<PieceView> named = named(id.group());
            if (named.isPresent()) {
                if (id.start() > from) {
                    pieces.add(Voices.plain(text.substring(from, id.start())));
                }
                pieces.add(named.get());
                from = id.end();
            }
        }
        if (from < text.length()) {
            pieces.add(Voices.plain(text.substring(from)));
        }
        return new SentenceView(pieces);
    }

    private Optional<PieceView> named(String id) {
        Optional<Claim> claim = ClaimId.of(id).flatMap(kit.site().library()::claim);
        if (claim.isPresent()) {
            return claim.flatMap(c -> kit.site()
                    .library()
                    .report(c.source())
                    .map(r -> new PieceView(name(r) + value(c), Optional.of(Naming.place(c)))));
        }
        return !DISTINCT.matcher(id).find()
                ? Optional.empty()
                : kit.site()
                        .library()
                        .report(new ReportId(id))
                        .map(r -> new PieceView(
                                name(r), Optional.of(kit.naming().reportLink(r).path())));
    }

    /** The value, where one report makes several claims and its name alone would not tell which. */
    private String value(Claim claim) {
        return claimsOf.getOrDefault(claim.source(), 1) > 1
                ? Optional.ofNullable(values.get(claim.id()))
                        .map(v -> " (“" + v + "”)")
                        .orElse("")
                : "";
    }

    /** The outlet, with the date where several of its reports speak to the question. */
    private String name(Report report) {
        return reportsOf.getOrDefault(report.outlet(), 1) > 1
                ? kit.naming().report(report)
                : kit.naming().outlet(report);
    }
}
