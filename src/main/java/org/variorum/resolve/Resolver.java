package org.variorum.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.content.BriefingMeta;
import org.variorum.content.Content;
import org.variorum.content.Draft;
import org.variorum.content.PageMeta;
import org.variorum.content.QuestionMeta;
import org.variorum.content.ReportMeta;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.AboutPage;
import org.variorum.model.Briefing;
import org.variorum.model.Catalog;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.Corpus;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.FindingUse;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.QuestionSubject;
import org.variorum.model.Reliability;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;

/** Turns drafts and catalogues into the corpus, and reports every id and value that does not resolve. */
public final class Resolver {

    /** What stands for the outlet of a report whose outlet is not in the list, which has been reported. */
    private static final Outlet NOBODY = new Outlet(
            new OutletId("unknown-outlet"),
            "Unknown outlet",
            SourceKind.NEWSPAPER,
            Reliability.F,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Location.ofFile("outlets.yaml"));

    private final Content content;
    private final Catalog catalog;
    private final Reporter reporter;
    private final EntityIndex entities;
    private final ValueReader values;
    private final Set<QuestionId> doubtful = new TreeSet<>();

    /** A resolver for one body of content. */
    public Resolver(Content content, Reporter reporter) {
        this.content = content;
        this.catalog = content.catalog();
        this.reporter = reporter;
        this.entities = EntityIndex.closed(catalog.entities());
        this.values = new ValueReader(entities, catalog.events(), reporter);
    }

    /** The corpus; drafts are by path, and their files those of the content. */
    public Corpus resolve(
            List<Draft<ReportMeta>> reports,
            List<Draft<QuestionMeta>> questions,
            List<Draft<BriefingMeta>> briefings,
            List<Draft<PageMeta>> pages) {
        new MentionCheck(content).check(reporter);
        new EntityCycles(catalog.entities()).check(reporter);
        QuestionIndex index =
                new QuestionIndex(questions.stream().map(this::question).toList(), reporter);
        List<Report> resolved = reports(reports, index);
        FindingUseReader reader = new FindingUseReader(index, values, reporter);
        List<FindingUse> uses = Stream.of(questions, briefings, pages)
                .flatMap(List::stream)
                .flatMap(draft -> reader.read(draft.prose()).stream())
                .toList();
        List<Corpus.Inquiry> inquiries = inquiries(questions, resolved);
        return new Corpus(
                catalog.withOutlets(outlets(resolved)),
                resolved,
                inquiries,
                briefings.stream().map(this::briefing).toList(),
                pages.stream().map(Resolver::page).toList(),
                uses,
                doubtful,
                content.statics());
    }

    private List<Report> reports(List<Draft<ReportMeta>> reports, QuestionIndex questions) {
        Set<ReportId> ids = new TreeSet<>();
        reports.forEach(r -> ids.add(new ReportId(r.file().id())));
        ActorIndex actors = new ActorIndex(ids, catalog.outlets().keySet(), entities);
        DigestReader claims =
                new DigestReader(questions, new ClaimReader(entities, actors, values, reporter), reporter);
        List<Report> resolved = new ArrayList<>();
        for (Draft<ReportMeta> draft : reports) {
            List<Claim> read = claims.read(new ReportId(draft.file().id()), draft.prose());
            Outlet outlet =
                    draft.file().meta().outlet().map(catalog.outlets()::get).orElse(NOBODY);
            resolved.add(report(draft, outlet, read));
        }
        claims.corrections().forEach(new CorrectionTargets(resolved, reporter)::check);
        doubtful.addAll(claims.doubtful());
        // By id, since the order breaks ties: in which folder a file lies decides nothing.
        return resolved.stream().sorted(Comparator.comparing(Report::id)).toList();
    }

    private static Report report(Draft<ReportMeta> draft, Outlet outlet, List<Claim> claims) {
        ReportMeta meta = draft.file().meta();
        Citation citation = meta.citation().within(outlet.name());
        return new Report(
                citation,
                source(meta, outlet, citation),
                outlet.id(),
                meta.notes(),
                meta.seen(),
                claims,
                draft.prose(),
                meta.tags(),
                draft.file().path(),
                meta.places());
    }

    private static Source source(ReportMeta meta, Outlet outlet, Citation citation) {
        ReportMeta.Own own = meta.own();
        List<EntityId> interested = Stream.concat(own.interestedIn().stream(), outlet.interestedIn().stream())
                .distinct()
                .toList();
        return new Source(
                new ReportId(citation.id()),
                own.publisher().or(meta::outlet).orElse(outlet.id()),
                own.kind().orElse(outlet.kind()),
                own.reliability().orElse(outlet.reliability()),
                meta.via(),
                interested,
                citation.issued());
    }

    /** The outlets, with the one that stands for what is none where a report needs it. */
    private Map<OutletId, Outlet> outlets(List<Report> reports) {
        Map<OutletId, Outlet> outlets = new LinkedHashMap<>(catalog.outlets());
        if (reports.stream().anyMatch(r -> r.outlet().equals(NOBODY.id()))) {
            outlets.put(NOBODY.id(), NOBODY);
        }
        return outlets;
    }

    /** The question, about the entity or event that its subject names, if it names one. */
    private Question question(Draft<QuestionMeta> draft) {
        Question written = draft.file().meta().question();
        return written.about(written.subject().map(subject -> subject(subject.text())));
    }

    private QuestionSubject subject(String text) {
        Optional<QuestionSubject> entity =
                EntityId.of(text).filter(catalog.entities()::containsKey).map(id -> id);
        return entity.or(() -> EventId.of(text).filter(catalog.events()::containsKey))
                .orElseGet(() -> new QuestionSubject.Words(text));
    }

    private List<Corpus.Inquiry> inquiries(List<Draft<QuestionMeta>> questions, List<Report> reports) {
        DecisionReader decisions = new DecisionReader(values, reporter);
        Map<String, Claim> named = new LinkedHashMap<>();
        reports.stream().flatMap(r -> r.claims().stream()).forEach(c -> named.put(c.id().text(), c));
        ReadingReader readings = new ReadingReader(named, reporter);
        Map<QuestionId, List<Claim>> claims = new LinkedHashMap<>();
        reports.stream()
                .flatMap(r -> r.claims().stream())
                .forEach(c -> claims.computeIfAbsent(c.question(), k -> new ArrayList<>())
                        .add(c));
        List<Corpus.Inquiry> inquiries = questions.stream()
                .map(draft -> {
                    Question asked = question(draft);
                    Question question = asked.withReadings(
                            readings.read(asked.id(), draft.file().meta().readings()));
                    List<Claim> own = claims.getOrDefault(question.id(), List.of());
                    return new Corpus.Inquiry(
                            question,
                            draft.file().meta().finding().map(f -> decisions.read(question, f, own)),
                            draft.prose(),
                            draft.file().path());
                })
                .toList();
        doubtful.addAll(decisions.doubtful());
        return inquiries;
    }

    private Briefing briefing(Draft<BriefingMeta> draft) {
        BriefingMeta meta = draft.file().meta();
        return new Briefing(
                draft.file().id(),
                meta.headline(),
                meta.publication(),
                meta.tags(),
                meta.image().map(this::image),
                draft.prose(),
                draft.file().path());
    }

    private String image(Text text) {
        if (!content.statics().contains(text.value())) {
            reporter.report(Diagnostic.of(
                            Code.BROKEN_LINK,
                            text.location().withLength(text.value().length()),
                            "there is no file " + text.value())
                    .expected("a file in static/, by its path from the content folder")
                    .hint(Nearest.hint(text.value(), content.statics())));
        }
        return text.value();
    }

    private static AboutPage page(Draft<PageMeta> draft) {
        return new AboutPage(
                draft.file().id(),
                draft.file().meta().title(),
                draft.file().meta().description(),
                draft.prose(),
                draft.file().path());
    }
}
