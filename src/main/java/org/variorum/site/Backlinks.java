package org.variorum.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Briefing;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.ReportId;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.site.Companions.Topic.Kind;

/** What points at what, turned around: who cites a work, which briefings rest on a finding, who copies a report. */
final class Backlinks {

    private final Holdings holdings;
    private final Fact<List<Briefing>> newest;
    private final Rule<String, List<QuestionId>> restsOn;
    private final Rule<String, List<QuestionId>> setsOut;
    private final Rule<QuestionId, List<Companions.Topic>> about;
    private final Fact<Companions> companions;
    private final Rule<String, Beside> beside;
    private final Rule<String, Map<String, List<QuestionId>>> citedInBriefing;
    private final Rule<String, List<String>> orderInBriefing;
    private final Rule<QuestionId, List<String>> orderInQuestion;
    private final Fact<List<String>> order;
    private final Rule<String, Set<String>> listedInBriefing;
    private final Rule<QuestionId, Set<String>> citedInQuestion;
    private final Rule<String, Map<String, List<QuestionId>>> citedOnPage;
    private final Rule<QuestionId, Citing> questions;
    private final Rule<ReportId, Map<String, List<QuestionId>>> citedInReport;
    private final Fact<Map<String, List<Citing>>> citing;
    private final Rule<String, List<Citing>> citingWork;
    private final Fact<Map<String, List<Citing>>> listing;
    private final Rule<String, List<Citing>> listingWork;
    private final Fact<Set<String>> cited;
    private final Fact<Map<QuestionId, List<Briefing>>> resting;
    private final Rule<QuestionId, List<Briefing>> restingOn;
    private final Rule<ReportId, Optional<ReportId>> origins;
    private final Fact<Map<ReportId, List<ReportId>>> copying;
    private final Rule<ReportId, List<ReportId>> copyingReport;

    Backlinks(Recall recall, Holdings holdings) {
        this.holdings = holdings;
        newest = recall.fact(
                "newest",
                Keeping.DIGEST,
                () -> holdings.briefings().stream()
                        .flatMap(id -> holdings.briefing(id).stream())
                        .sorted(Layout.NEWEST)
                        .toList());
        restsOn = recall.rule("rests-on", Keeping.ANSWER, id -> List.copyOf(questions(holdings.body(id))));
        setsOut = recall.rule("sets-out", Keeping.ANSWER, id -> List.copyOf(setOut(holdings.body(id))));
        about = recall.rule("about", Keeping.ANSWER, this::subject);
        companions = recall.fact(() -> new Companions(newest.get(), this::topics));
        beside = recall.rule("beside", Keeping.DIGEST, id -> companions.get().of(id));
        citedInBriefing = recall.rule("cited-in-briefing", Keeping.ANSWER, id -> CitedFor.of(holdings.body(id)));
        orderInBriefing = recall.rule("order-in-briefing", Keeping.ANSWER, id -> List.copyOf(cited(holdings.body(id))));
        orderInQuestion = recall.rule("order-in-question", Keeping.ANSWER, id -> List.copyOf(citedOnQuestion(id)));
        order = recall.fact("order-of-citation", Keeping.DIGEST, this::allInOrder);
        listedInBriefing = recall.rule("listed-in-briefing", Keeping.ANSWER, this::onlyListed);
        citedInQuestion = recall.rule("cited-in-question", Keeping.ANSWER, this::citedOnQuestion);
        citedOnPage = recall.rule(
                "cited-on-page",
                Keeping.ANSWER,
                id -> holdings.page(id).map(page -> CitedFor.of(page.body())).orElse(Map.of()));
        citedInReport = recall.rule(
                "cited-in-report",
                Keeping.ANSWER,
                id -> holdings.report(id)
                        .map(report -> CitedFor.ofReport(report.digest()))
                        .orElse(Map.of()));
        questions = recall.rule("question-that-cites", Keeping.ANSWER, this::question);
        cited = recall.fact("cited", Keeping.DIGEST, this::allCited);
        citing = recall.fact(this::allCiting);
        citingWork = recall.rule("citing", Keeping.DIGEST, key -> citing.get().getOrDefault(key, List.of()));
        listing = recall.fact(this::allListing);
        listingWork =
                recall.rule("listing-work", Keeping.DIGEST, key -> listing.get().getOrDefault(key, List.of()));
        resting = recall.fact(this::allResting);
        restingOn = recall.rule("resting", Keeping.DIGEST, id -> resting.get().getOrDefault(id, List.of()));
        origins = recall.rule(
                "origin",
                Keeping.ANSWER,
                id -> holdings.report(id).flatMap(report -> report.source().via()));
        copying = recall.fact(this::allCopying);
        copyingReport =
                recall.rule("copying", Keeping.DIGEST, id -> copying.get().getOrDefault(id, List.of()));
    }

    private Map<String, List<Citing>> allCiting() {
        Map<String, List<Citing>> all = new HashMap<>();
        for (Briefing briefing : newest.get()) {
            Citing page = new Citing(briefing.title(), Paths.briefing(briefing.id()));
            add(all, page, citedInBriefing.of(briefing.id()));
        }
        for (QuestionId id : holdings.questions()) {
            citedInQuestion.of(id).forEach(key -> add(all, key, questions.of(id)));
        }
        for (String id : holdings.pages()) {
            holdings.page(id)
                    .ifPresent(page -> add(all, new Citing(page.title(), Paths.page(page.id())), citedOnPage.of(id)));
        }
        for (ReportId id : holdings.reports()) {
            Map<String, List<QuestionId>> cites = citedInReport.of(id);
            if (!cites.isEmpty()) {
                holdings.report(id)
                        .ifPresent(report -> add(
                                all, new Citing(report.citation().title().orElse(id.text()), Paths.report(id)), cites));
            }
        }
        return all;
    }

    /** Adds a page to the works that it cites, each with the questions for which it does so. */
    private void add(Map<String, List<Citing>> all, Citing page, Map<String, List<QuestionId>> cites) {
        cites.forEach((key, on) -> add(
                all,
                key,
                on.isEmpty()
                        ? page
                        : new Citing(
                                page.title(),
                                page.path(),
                                on.stream().map(questions::of).toList())));
    }

    private Map<String, List<Citing>> allListing() {
        Map<String, List<Citing>> all = new HashMap<>();
        for (Briefing briefing : newest.get()) {
            Citing page = new Citing(briefing.title(), Paths.briefing(briefing.id()));
            listedInBriefing.of(briefing.id()).forEach(key -> add(all, key, page));
        }
        return all;
    }

    private Set<String> allCited() {
        Set<String> all = new TreeSet<>();
        holdings.briefings().forEach(id -> {
            all.addAll(citedInBriefing.of(id).keySet());
            all.addAll(listedInBriefing.of(id));
        });
        holdings.questions().forEach(id -> all.addAll(citedInQuestion.of(id)));
        holdings.pages().forEach(id -> all.addAll(citedOnPage.of(id).keySet()));
        holdings.reports().forEach(id -> all.addAll(citedInReport.of(id).keySet()));
        return all;
    }

    private List<String> allInOrder() {
        Set<String> all = new LinkedHashSet<>();
        List<Briefing> briefings = newest.get();
        for (int i = briefings.size() - 1; i >= 0; i--) {
            all.addAll(orderInBriefing.of(briefings.get(i).id()));
        }
        holdings.questions().forEach(id -> all.addAll(orderInQuestion.of(id)));
        return List.copyOf(all);
    }

    private Map<QuestionId, List<Briefing>> allResting() {
        Map<QuestionId, List<Briefing>> all = new HashMap<>();
        newest.get().forEach(briefing -> restsOn.of(briefing.id()).forEach(q -> add(all, q, briefing)));
        return all;
    }

    private Map<ReportId, List<ReportId>> allCopying() {
        Map<ReportId, List<ReportId>> all = new HashMap<>();
        holdings.reports().forEach(id -> origins.of(id).ifPresent(origin -> add(all, origin, id)));
        return all;
    }

    private static <K, V> void add(Map<K, List<V>> all, K key, V value) {
        all.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private Citing question(QuestionId id) {
        String brief = holdings.finding(id).map(f -> f.question().brief()).orElse(id.text());
        return new Citing(brief, Paths.question(id));
    }

    private Set<String> citedOnQuestion(QuestionId id) {
        Set<String> cited = new LinkedHashSet<>();
        holdings.finding(id).ifPresent(finding -> {
            cited.addAll(cited(finding.explanation()));
            for (Question.Competence competence : finding.question().competence()) {
                competence.citation().ifPresent(cited::add);
            }
        });
        return cited;
    }

    /** What a briefing lists, and does not cite. */
    private Set<String> onlyListed(String id) {
        Set<String> keys = new LinkedHashSet<>();
        holdings.briefing(id).ifPresent(briefing -> keys.addAll(listed(briefing)));
        keys.removeAll(citedInBriefing.of(id).keySet());
        return keys;
    }

    /** The keys of works that a briefing lists without citing them. */
    List<String> listed(Briefing briefing) {
        List<String> keys = new ArrayList<>(briefing.sources().also());
        if (briefing.sources().all()) {
            keys.addAll(new TreeSet<>(holdings.references().keySet()));
        }
        return keys;
    }

    private static Set<String> cited(Prose prose) {
        Set<String> cited = new LinkedHashSet<>();
        prose.citations().forEach(group -> group.works().forEach(cite -> cited.add(cite.key())));
        return cited;
    }

    /** Takes down to what a briefing points. */
    void note(String briefing) {
        restsOn.settle(briefing);
        setsOut.settle(briefing);
        citedInBriefing.settle(briefing);
        listedInBriefing.settle(briefing);
        if (holdings.info().style().isPresent()) {
            orderInBriefing.settle(briefing);
        }
    }

    /** The briefings, newest first. */
    List<Briefing> newest() {
        return newest.get();
    }

    /** The keys that are cited in briefings, from the oldest on, and then those cited on questions, in the order in which they first are. */
    List<String> inOrder() {
        return order.get();
    }

    /** The keys that are cited or listed anywhere. */
    Set<String> cited() {
        return cited.get();
    }

    /** The pages that cite a work: briefings, questions, other pages, reports. */
    List<Citing> citing(String key) {
        return citingWork.of(key);
    }

    /** The briefings that list a work and do not cite it. */
    List<Citing> listing(String key) {
        return listingWork.of(key);
    }

    /** The questions on which a briefing rests, in the order in which it turns to them. */
    List<QuestionId> restsOn(String briefing) {
        return restsOn.of(briefing);
    }

    /** The same with those first that it sets out in full. */
    List<QuestionId> main(String briefing) {
        Set<QuestionId> main = new LinkedHashSet<>(setsOut.of(briefing));
        main.addAll(restsOn.of(briefing));
        return List.copyOf(main);
    }

    /** Where to read on from a briefing. */
    Beside beside(String briefing) {
        return beside.of(briefing);
    }

    private Set<Companions.Topic> topics(Briefing briefing) {
        Set<Companions.Topic> topics = new HashSet<>();
        for (QuestionId question : restsOn.of(briefing.id())) {
            topics.add(new Companions.Topic(Kind.QUESTION, question.text()));
            topics.addAll(about.of(question));
        }
        briefing.tags().forEach(tag -> topics.add(new Companions.Topic(Kind.TAG, Paths.tag(tag))));
        return topics;
    }

    /** The entity or the event that a question is about, by the address of its page. */
    private List<Companions.Topic> subject(QuestionId id) {
        return holdings.finding(id).stream()
                .flatMap(finding -> Stream.concat(
                        FindingFace.subject(finding).map(Paths::entity).stream(),
                        FindingFace.happened(finding).map(Paths::event).stream()))
                .map(path -> new Companions.Topic(Kind.SUBJECT, path))
                .toList();
    }

    /** The briefings that rest on the finding on a question. */
    List<Briefing> resting(QuestionId question) {
        return restingOn.of(question);
    }

    /** The reports that copy a report. */
    List<ReportId> copying(ReportId report) {
        return copyingReport.of(report);
    }

    private static Set<QuestionId> setOut(Prose prose) {
        Set<QuestionId> found = new LinkedHashSet<>();
        prose.divs().stream()
                .map(Block.Div::attributes)
                .filter(attributes -> attributes.has("reconciliation"))
                .forEach(attributes -> question(attributes).ifPresent(found::add));
        return found;
    }

    private static Set<QuestionId> questions(Prose prose) {
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
}
