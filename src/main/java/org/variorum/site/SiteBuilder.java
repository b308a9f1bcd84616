package org.variorum.site;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.data.FindingJson;
import org.variorum.model.AboutPage;
import org.variorum.model.Briefing;
import org.variorum.model.Corpus;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.Finding;
import org.variorum.model.HostSite;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;

/**
 * Lays out the site: which pages there are, and what stands on each.
 *
 * <pre>{@code
 * Site site = new SiteBuilder(Optional.empty(), Optional.empty()).build(corpus, findings);
 * }</pre>
 */
public final class SiteBuilder {

    /** Newest first, then by id. */
    static final Comparator<Briefing> NEWEST =
            Comparator.comparing(Briefing::date).reversed().thenComparing(Briefing::id);

    /** Oldest first, the undated last, then by id. */
    private static final Comparator<Report> BY_DATE = Comparator.comparing(
                    (Report r) -> r.citation().issued().map(Edtf::earliest).orElse(LocalDateTime.MAX))
            .thenComparing(Report::id);

    /** The author's page that becomes a part of ours. */
    private static final String METHOD = "method";

    private final Optional<URI> baseUrl;
    private final Optional<HostSite> host;

    /**
     * A builder.
     *
     * @param baseUrl where the site will be reachable; overrides {@code site.yaml}
     * @param host the larger site that it lies in
     */
    public SiteBuilder(Optional<URI> baseUrl, Optional<HostSite> host) {
        this.baseUrl = baseUrl;
        this.host = host;
    }

    /**
     * Lays out the site.
     *
     * @param corpus the content
     * @param findings what was found, by question id
     */
    public Site build(Corpus corpus, Map<QuestionId, Finding> findings) {
        Library library = new Library(corpus, findings);
        List<Briefing> briefings = corpus.briefings().stream().sorted(NEWEST).toList();
        List<Report> byDate = sorted(corpus.reports());
        Backlinks backlinks = new Backlinks(corpus, briefings);
        List<SitePage> pages = new ArrayList<>();
        List<Briefing> oldest = new ArrayList<>(briefings);
        Collections.reverse(oldest);
        pages.addAll(home(corpus, oldest, overview(corpus, briefings, findings.values())));
        briefings.forEach(b -> pages.add(briefing(b, library)));
        findings.values()
                .forEach(f -> pages.add(
                        new QuestionPage(f, backlinks.resting(f.question().id()))));
        corpus.reports().forEach(r -> pages.add(report(r, library, backlinks)));
        pages.addAll(outlets(corpus.outlets().values(), byDate, library));
        pages.addAll(new EntityUses(corpus, library).pages());
        pages.addAll(new EventUses(library, byDate).pages());
        pages.addAll(new TagUses(oldest, library, byDate).pages());
        pages.addAll(Disputes.pages(findings.values()).toList());
        pages.addAll(Moments.pages(library).toList());
        pages.addAll(library.bibliography().pages(backlinks));
        pages.add(new EntitiesPage(corpus.entities().values().stream()
                .sorted(Comparator.comparing(Entity::name).thenComparing(Entity::id))
                .toList()));
        pages.addAll(texts(corpus.pages()));
        pages.add(new NotFoundPage());
        Optional<String> base = baseUrl.map(URI::toString)
                .or(() -> corpus.site().baseUrl())
                .map(url -> url.endsWith("/") ? url : url + "/");
        return new Site(
                corpus.site(),
                base,
                host,
                library,
                pages,
                links(corpus),
                corpus.statics(),
                FindingJson.digest(findings.values()));
    }

    private static List<SitePage> home(Corpus corpus, List<Briefing> oldest, HomePage.Overview overview) {
        LongList<Briefing> briefings = new LongList<>(oldest, NEWEST, LongList.LINES, Paths.HOME);
        return LongList.numbers(briefings)
                .<SitePage>mapToObj(n -> new HomePage(
                        corpus.site().title(),
                        n,
                        briefings.on(n),
                        Optional.of(overview).filter(o -> n == 0)))
                .toList();
    }

    private static HomePage.Overview overview(Corpus corpus, List<Briefing> briefings, Collection<Finding> findings) {
        List<HomePage.Corrected> corrections = briefings.stream()
                .flatMap(b -> b.corrections().stream().map(c -> new HomePage.Corrected(b, c)))
                .sorted(Comparator.comparing(
                        (HomePage.Corrected c) -> c.correction().date(), Comparator.reverseOrder()))
                .toList();
        List<Finding> disputed =
                Disputes.sorted(findings).stream().filter(Finding::isDisputed).toList();
        return new HomePage.Overview(disputed, counts(corpus), corrections);
    }

    private static HomePage.Counts counts(Corpus corpus) {
        return new HomePage.Counts(
                corpus.briefings().size(),
                corpus.inquiries().size(),
                corpus.reports().size(),
                corpus.reports().stream().mapToInt(r -> r.claims().size()).sum(),
                corpus.outlets().size());
    }

    private static SitePage briefing(Briefing briefing, Library library) {
        return new BriefingPage(
                briefing,
                Backlinks.questions(briefing.body()).stream()
                        .flatMap(q -> library.finding(q).stream())
                        .toList());
    }

    private static SitePage report(Report report, Library library, Backlinks backlinks) {
        return new ReportPage(
                library.outlet(report.outlet())
                        .map(Outlet::name)
                        .orElse(report.outlet().text()),
                report,
                fates(List.of(report), library),
                sorted(backlinks.copying(report.id())),
                backlinks.citing(report.citation().id()));
    }

    private static List<SitePage> outlets(Collection<Outlet> outlets, List<Report> byDate, Library library) {
        Map<OutletId, List<Report>> reports = byDate.stream().collect(Collectors.groupingBy(Report::outlet));
        return outlets.stream()
                .flatMap(outlet -> pages(outlet, reports.getOrDefault(outlet.id(), List.of()), library))
                .toList();
    }

    private static Stream<SitePage> pages(Outlet outlet, List<Report> own, Library library) {
        String path = Paths.outlet(outlet.id());
        List<Fate> all = fates(own, library);
        LongList<Report> reports = LongList.lines(own, path);
        LongList<Fate> fates = LongList.lines(all, path);
        return LongList.numbers(reports, fates)
                .mapToObj(n -> new OutletPage(outlet, n, reports.on(n), fates.on(n), n == 0 ? all : List.of()));
    }

    private static List<Fate> fates(List<Report> reports, Library library) {
        return reports.stream()
                .flatMap(r -> r.claims().stream())
                .flatMap(c -> library.fate(c).stream())
                .toList();
    }

    private static List<Report> sorted(List<Report> reports) {
        return reports.stream().sorted(BY_DATE).toList();
    }

    private static List<SitePage> texts(List<AboutPage> pages) {
        List<SitePage> texts = new ArrayList<>();
        pages.stream()
                .filter(p -> !p.id().equals(METHOD) && !PageKind.reserved().contains(p.id()))
                .forEach(p -> texts.add(new TextPage(p)));
        texts.add(
                new MethodPage(pages.stream().filter(p -> p.id().equals(METHOD)).findFirst()));
        return texts;
    }

    private static Links links(Corpus corpus) {
        Map<String, String> pages = new HashMap<>();
        corpus.briefings().forEach(b -> pages.put(b.path(), Paths.briefing(b.id())));
        corpus.inquiries()
                .forEach(i -> pages.put(i.path(), Paths.question(i.question().id())));
        corpus.reports().forEach(r -> pages.put(r.path(), Paths.report(r.id())));
        corpus.pages().forEach(p -> pages.put(p.path(), Paths.page(p.id())));
        return new Links(pages, Set.copyOf(corpus.statics()));
    }
}
