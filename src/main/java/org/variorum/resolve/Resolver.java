package org.variorum.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.content.BriefingMeta;
import org.variorum.content.ContentFile;
import org.variorum.content.Draft;
import org.variorum.content.Mention;
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
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.Decision;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.FindingUse;
import org.variorum.model.Inline;
import org.variorum.model.Inquiry;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.QuestionSubject;
import org.variorum.model.Reliability;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;

/**
 * Makes of each draft what it stands for, and reports every id and value that does not resolve. Whatever else it names is
 * looked up when it is. Safe for use by several threads, if what it looks things up in is.
 */
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

    private final Surroundings around;
    private final Reporter reporter;
    private final ValueReader values;
    private final QuestionIndex questions;
    private final ClaimReader claims;

    /**
     * A report that has been resolved.
     *
     * @param report the report
     * @param corrections what its claims say that they correct
     * @param doubtful the questions of which a claim was left out, as far as that can be told
     */
    public record Told(Report report, List<DigestReader.Correction> corrections, Set<QuestionId> doubtful) {

        /** Copies the collections. */
        public Told {
            corrections = List.copyOf(corrections);
            doubtful = Set.copyOf(doubtful);
        }
    }

    /**
     * A question that has been resolved with what the editor wrote on it.
     *
     * @param inquiry the question
     * @param doubtful whether it has a finding whose answer could not be read
     */
    public record Asked(Inquiry inquiry, boolean doubtful) {}

    /**
     * A resolver.
     *
     * @param around what there is besides a draft
     * @param reporter takes what does not resolve
     */
    public Resolver(Surroundings around, Reporter reporter) {
        this.around = around;
        this.reporter = reporter;
        EntityIndex entities = EntityIndex.closed(around::entities, around::names);
        ActorIndex actors =
                new ActorIndex(around::isReport, id -> around.outlet(id).isPresent(), entities, around::origins);
        EventIndex events = new EventIndex(around::isEvent, () -> around.ids(Mention.Kind.EVENT));
        this.values = new ValueReader(entities, events, reporter);
        this.questions = new QuestionIndex(around, reporter);
        this.claims = new ClaimReader(entities, actors, values, reporter);
    }

    /** Looks up an id that metadata mentions. */
    public void mention(Mention mention) {
        new MentionCheck(around, reporter).check(mention);
    }

    /** The outlet of a report; what stands for one where it is not in the list. */
    public Outlet outlet(ReportMeta meta) {
        return meta.outlet().flatMap(around::outlet).orElse(NOBODY);
    }

    /** What stands for an outlet that is not in the list, by its id. */
    public Optional<Outlet> substitute(OutletId id) {
        return id.equals(NOBODY.id()) ? Optional.of(NOBODY) : Optional.empty();
    }

    /** The question, about the entity or event that its subject names, if it names one; nobody has read its claims yet. */
    public Question question(ContentFile<QuestionMeta> file) {
        Question written = file.meta().question();
        return written.about(written.subject().map(subject -> subject(subject.text())));
    }

    /** The questions that a digest speaks to, as far as it names them. */
    public static Set<QuestionId> named(Prose digest) {
        Set<QuestionId> named = new TreeSet<>();
        for (Inline.Span span : digest.spans()) {
            if (span.attributes().has(DigestReader.CLAIM)) {
                span.attributes().value("q").flatMap(QuestionId::of).ifPresent(named::add);
            }
        }
        return named;
    }

    /** A report with its claims. */
    public Told report(Draft<ReportMeta> draft) {
        DigestReader reader = new DigestReader(questions, claims, reporter);
        List<Claim> read = reader.read(new ReportId(draft.file().id()), draft.prose());
        return new Told(report(draft, outlet(draft.file().meta()), read), reader.corrections(), reader.doubtful());
    }

    /** Checks what a report corrects: that is a matter of other reports. */
    public void corrections(Told told) {
        told.corrections().forEach(new CorrectionTargets(around, reporter)::check);
    }

    /** A question with what the editor wrote on it, where these are the claims on it. */
    public Asked inquiry(Draft<QuestionMeta> draft, List<Claim> own) {
        QuestionMeta meta = draft.file().meta();
        Question asked = question(draft.file());
        List<String> known = own.stream().map(claim -> claim.id().text()).toList();
        Question question =
                asked.withReadings(new ReadingReader(around::claim, known, reporter).read(asked.id(), meta.readings()));
        DecisionReader decisions = new DecisionReader(values, reporter);
        Optional<Decision> decision = meta.finding().map(f -> decisions.read(question, f, own));
        return new Asked(
                new Inquiry(question, decision, draft.prose(), draft.file().path()),
                !decisions.doubtful().isEmpty());
    }

    /** The passages of a text that rest on findings, in its order. */
    public List<FindingUse> uses(Prose prose) {
        return new FindingUseReader(questions, values, reporter).read(prose);
    }

    /** A briefing. */
    public Briefing briefing(ContentFile<BriefingMeta> file) {
        BriefingMeta meta = file.meta();
        return new Briefing(
                file.id(),
                meta.headline(),
                meta.publication(),
                meta.tags(),
                meta.image().map(this::image),
                meta.sources(),
                meta.rendition(),
                file.path());
    }

    /** A page about the site. */
    public static AboutPage page(Draft<PageMeta> draft) {
        return new AboutPage(
                draft.file().id(),
                draft.file().meta().title(),
                draft.file().meta().description(),
                draft.file().meta().withdrawn(),
                draft.file().meta().language(),
                draft.prose(),
                draft.file().path());
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

    private QuestionSubject subject(String text) {
        Optional<QuestionSubject> entity =
                EntityId.of(text).filter(around::isEntity).map(id -> id);
        return entity.or(() -> EventId.of(text).filter(around::isEvent))
                .orElseGet(() -> new QuestionSubject.Words(text));
    }

    private String image(Text text) {
        if (!around.isStatic(text.value())) {
            reporter.report(Diagnostic.of(
                            Code.BROKEN_LINK,
                            text.location().withLength(text.value().length()),
                            "there is no file " + text.value())
                    .expected("a file in static/, by its path from the content folder")
                    .hint(Nearest.hint(text.value(), around.statics())));
        }
        return text.value();
    }
}
