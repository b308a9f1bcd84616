package org.variorum.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.model.AboutPage;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Briefing;
import org.variorum.model.Corpus;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/** What points at what, turned around: who cites a work, which briefings rest on a finding, who copies a report. */
final class Backlinks {

    private final Map<String, Set<Citing>> citing = new TreeMap<>();
    private final Map<QuestionId, Map<String, Briefing>> resting = new TreeMap<>();
    private final Map<ReportId, List<Report>> copying = new TreeMap<>();

    Backlinks(Corpus corpus, List<Briefing> briefings) {
        for (Briefing briefing : briefings) {
            cites(briefing.body(), new Citing(briefing.title(), Paths.briefing(briefing.id())));
            questions(briefing.body())
                    .forEach(q -> resting.computeIfAbsent(q, k -> new LinkedHashMap<>())
                            .put(briefing.id(), briefing));
        }
        for (Corpus.Inquiry inquiry : corpus.inquiries()) {
            Question question = inquiry.question();
            Citing page = new Citing(question.brief(), Paths.question(question.id()));
            cites(inquiry.explanation(), page);
            question.competence().forEach(c -> c.citation().ifPresent(key -> cites(key, page)));
        }
        for (AboutPage page : corpus.pages()) {
            cites(page.body(), new Citing(page.title(), Paths.page(page.id())));
        }
        corpus.reports()
                .forEach(r -> r.source()
                        .via()
                        .ifPresent(origin -> copying.computeIfAbsent(origin, k -> new ArrayList<>())
                                .add(r)));
    }

    /** The pages that cite a work: briefings, questions, other pages. */
    List<Citing> citing(String key) {
        return List.copyOf(citing.getOrDefault(key, Set.of()));
    }

    /** The briefings that rest on the finding on a question. */
    List<Briefing> resting(QuestionId question) {
        return List.copyOf(resting.getOrDefault(question, Map.of()).values());
    }

    /** The reports that copy a report. */
    List<Report> copying(ReportId report) {
        return copying.getOrDefault(report, List.of());
    }

    /** The questions that a text turns on, in the order in which it turns to them. */
    static Set<QuestionId> questions(Prose prose) {
        Set<QuestionId> found = new LinkedHashSet<>();
        prose.walk(
                inline -> {
                    if (inline instanceof Inline.Span span && span.attributes().has("finding")) {
                        question(span.attributes()).ifPresent(found::add);
                    }
                },
                block -> {
                    if (block instanceof Block.Div div
                            && (div.attributes().has("reconciliation")
                                    || div.attributes().has("positions"))) {
                        question(div.attributes()).ifPresent(found::add);
                    }
                });
        return found;
    }

    private static Optional<QuestionId> question(Attributes attributes) {
        return attributes.value("q").flatMap(QuestionId::of);
    }

    private void cites(Prose prose, Citing page) {
        prose.citations().forEach(group -> group.works().forEach(cite -> cites(cite.key(), page)));
    }

    private void cites(String key, Citing page) {
        citing.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(page);
    }
}
