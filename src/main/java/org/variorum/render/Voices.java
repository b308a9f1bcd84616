package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Finding;
import org.variorum.model.Lineage;
import org.variorum.model.OutletId;
import org.variorum.model.Position;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SourceKind;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.PieceView;
import org.variorum.render.view.SentenceView;
import org.variorum.site.Library;
import org.variorum.site.Paths;

/** Says who copied whom: {@code KOOL 101.5 and World Report Now rewrite Reuters, 16 November 2023: one voice.} */
final class Voices {

    private final Library library;
    private final Naming naming;

    Voices(Library library, Naming naming) {
        this.library = library;
        this.naming = naming;
    }

    /** A voice in few words: the outlet, or the origin with the number of its reports. */
    String name(Lineage lineage) {
        return lineage.sources().size() == 1
                ? library.report(lineage.sources().get(0))
                        .map(naming::outlet)
                        .orElse(lineage.id().text())
                : naming.actor(lineage.origin()).text() + " ("
                        + lineage.sources().size() + " reports, one voice)";
    }

    /** The same within a sentence. */
    PieceView inSentence(Lineage lineage) {
        PieceView link = link(lineage);
        String article = naming.inSentence(lineage.origin()).text().startsWith("the ") ? "the " : "";
        return lineage.sources().size() == 1 ? link : new PieceView(article + link.text(), link.path());
    }

    /** The same, with the page of its report or its origin. */
    PieceView link(Lineage lineage) {
        Optional<String> path = lineage.sources().size() == 1
                ? library.report(lineage.sources().get(0)).map(r -> Paths.report(r.id()))
                : naming.actor(lineage.origin()).path();
        return new PieceView(name(lineage), path);
    }

    /** The lineage to which a claim of a position belongs; empty where it gives no value. */
    static Optional<Lineage> of(Claim claim, Position position, List<Lineage> lineages) {
        return lineages.stream()
                .filter(l -> position.lineages().contains(l.id()) && l.sources().contains(claim.source()))
                .findFirst();
    }

    /** A sentence for each lineage of several reports. */
    List<SentenceView> sentences(Finding finding) {
        List<SentenceView> sentences = new ArrayList<>();
        for (Lineage lineage : finding.reconciliation().lineages()) {
            if (lineage.sources().size() > 1) {
                sentences.add(sentence(lineage, finding.question().id()));
            }
        }
        return sentences;
    }

    private SentenceView sentence(Lineage lineage, QuestionId question) {
        List<PieceView> pieces = new ArrayList<>();
        Map<String, Group> groups = groups(lineage, question);
        for (Group group : groups.values()) {
            if (!pieces.isEmpty()) {
                pieces.add(plain("; "));
            }
            enumerate(group.members(), pieces);
            pieces.add(plain(" " + group.verb() + " "));
            pieces.add(group.origin());
        }
        if (pieces.isEmpty()) {
            enumerate(reports(lineage), pieces);
            pieces.add(plain(" go back to "));
            pieces.add(naming.inSentence(lineage.origin()));
        }
        pieces.add(plain(": one voice."));
        return new SentenceView(pieces);
    }

    /** Members that go back to the same thing in the same way. */
    private record Group(boolean rewrite, boolean copy, PieceView origin, List<Report> members) {
        String verb() {
            if (!copy) {
                return members.size() == 1 ? "has it from" : "have it from";
            }
            return switch (members.size()) {
                case 1 -> rewrite ? "rewrites" : "copies";
                case 2 -> rewrite ? "both rewrite" : "both copy";
                default -> rewrite ? "all rewrite" : "all copy";
            };
        }
    }

    private Map<String, Group> groups(Lineage lineage, QuestionId question) {
        Map<String, Group> groups = new TreeMap<>();
        for (Report report : reports(lineage)) {
            Optional<ReportId> copied = report.source().via();
            Optional<Actor> origin = copied.<Actor>map(o -> o)
                    .or(() -> lastOrigin(report, question))
                    .filter(o -> !o.equals(report.id()) && !o.equals(report.outlet()));
            origin.ifPresent(o -> {
                boolean rewrite = copied.isPresent() && report.source().kind() == SourceKind.REWRITE;
                String key = o.text() + (rewrite ? " r" : copied.isPresent() ? " c" : " h");
                groups.computeIfAbsent(
                                key,
                                k -> new Group(rewrite, copied.isPresent(), naming.inSentence(o), new ArrayList<>()))
                        .members()
                        .add(report);
            });
        }
        return groups;
    }

    /** Where the claims of a report on a question have it from, if they say: the far end of the chain. */
    private static Optional<Actor> lastOrigin(Report report, QuestionId question) {
        return report.claims().stream()
                .filter(c -> c.question().equals(question) && !c.via().isEmpty())
                .map(c -> c.via().get(c.via().size() - 1))
                .findFirst();
    }

    private List<Report> reports(Lineage lineage) {
        return lineage.sources().stream()
                .flatMap(id -> library.report(id).stream())
                .toList();
    }

    private void enumerate(List<Report> reports, List<PieceView> pieces) {
        Set<OutletId> outlets = new TreeSet<>();
        boolean twice = reports.stream().anyMatch(r -> !outlets.add(r.outlet()));
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0) {
                pieces.add(plain(i == reports.size() - 1 ? " and " : ", "));
            }
            LinkView link = naming.reportLink(reports.get(i));
            String text = twice ? link.text() : naming.outlet(reports.get(i));
            pieces.add(new PieceView(text, Optional.of(link.path())));
        }
    }

    static PieceView plain(String text) {
        return new PieceView(text, Optional.empty());
    }
}
