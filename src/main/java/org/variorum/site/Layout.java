package org.variorum.site;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.AboutPage;
import org.variorum.model.Briefing;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Finding;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.recall.Fact;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;

/** Lays out the site: which pages there are, and what stands on each. Safe for use by several threads. */
final class Layout {

    /** Newest first, then by id. */
    static final Comparator<Briefing> NEWEST =
            Comparator.comparing(Briefing::date).reversed().thenComparing(Briefing::id);

    /** Oldest first, the undated last, then by id. */
    private static final Comparator<Report> BY_DATE = Comparator.comparing(
                    (Report r) -> r.citation().issued().map(Edtf::earliest).orElse(LocalDateTime.MAX))
            .thenComparing(Report::id);

    /** The author's page that becomes a part of ours. */
    private static final String METHOD = "method";

    private final Holdings holdings;
    private final Library library;
    private final Backlinks backlinks;
    private final Fact<List<Briefing>> oldest;
    private final Fact<List<Report>> byDate;
    private final Fact<Map<OutletId, List<Report>>> byOutlet;
    private final Fact<EntityUses> uses;
    private final Rule<OutletId, Pages> outlets;
    private final Rule<EntityId, Pages> entities;

    /** The pages of each kind of which a page shows more than one thing, by their paths, in their order. */
    private final Map<PageKind, Fact<Pages>> lists = new EnumMap<>(PageKind.class);

    Layout(Recall recall, Holdings holdings, Library library, Backlinks backlinks) {
        this.holdings = holdings;
        this.library = library;
        this.backlinks = backlinks;
        oldest = recall.fact(() -> reversed(backlinks.newest()));
        byDate = recall.fact(() -> holdings.reports().stream()
                .flatMap(id -> library.report(id).stream())
                .sorted(BY_DATE)
                .toList());
        byOutlet = recall.fact(this::reportsByOutlet);
        uses = recall.fact(() -> new EntityUses(holdings.entities(), library));
        outlets = recall.rule(id -> new Pages(library.outlet(id).stream().flatMap(this::outlet)));
        entities = recall.rule(id -> new Pages(
                library.entity(id).stream().flatMap(entity -> uses.get().pages(entity))));
        list(PageKind.HOME, recall, this::home);
        list(PageKind.EVENT, recall, () -> new EventUses(library, byDate.get()).pages());
        list(PageKind.TAG, recall, () -> new TagUses(oldest.get(), library, byDate.get()).pages());
        list(PageKind.DISPUTES, recall, () -> Disputes.pages(library.findings()).toList());
        list(PageKind.TIMELINE, recall, () -> Moments.pages(library).toList());
        list(PageKind.BIBLIOGRAPHY, recall, () -> library.bibliography().pages(library, backlinks::citing));
        list(PageKind.ENTITIES, recall, this::allEntities);
        list(PageKind.TEXT, recall, this::texts);
        list(PageKind.METHOD, recall, this::method);
        list(PageKind.NOT_FOUND, recall, () -> List.of(new NotFoundPage()));
    }

    private Map<OutletId, List<Report>> reportsByOutlet() {
        return byDate.get().stream().collect(Collectors.groupingBy(Report::outlet));
    }

    private void list(PageKind kind, Recall recall, Supplier<List<SitePage>> pages) {
        lists.put(kind, recall.fact(() -> new Pages(pages.get().stream())));
    }

    /** Pages by their paths. Two are never held equal: to compare pages is dearer than to print one again. */
    private static final class Pages {
        private final Map<String, SitePage> pages;

        private Pages(Stream<SitePage> pages) {
            this.pages = new LinkedHashMap<>();
            pages.forEach(page -> this.pages.put(page.path(), page));
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }

    /** Takes down to what a briefing points. */
    void note(String briefing) {
        backlinks.note(briefing);
    }

    /** The briefings, newest first. */
    List<Briefing> briefings() {
        return backlinks.newest();
    }

    /** All pages. */
    List<SitePage> pages() {
        List<SitePage> all = new ArrayList<>();
        for (PageKind kind : PageKind.values()) {
            all.addAll(pages(kind));
        }
        return all;
    }

    /** The pages of one kind. */
    List<SitePage> pages(PageKind kind) {
        return switch (kind) {
            case BRIEFING -> backlinks.newest().stream().map(this::briefing).toList();
            case QUESTION -> library.findings().stream().map(this::question).toList();
            case REPORT ->
                holdings.reports().stream()
                        .flatMap(id -> library.report(id).stream())
                        .map(this::report)
                        .toList();
            case OUTLET ->
                holdings.outlets().stream()
                        .flatMap(outlet -> outlets.of(outlet.id()).pages.values().stream())
                        .toList();
            case ENTITY ->
                holdings.entities().stream()
                        .flatMap(entity -> entities.of(entity.id()).pages.values().stream())
                        .toList();
            case HOME, EVENT, TAG, DISPUTES, TIMELINE, BIBLIOGRAPHY, ENTITIES, TEXT, METHOD, NOT_FOUND ->
                List.copyOf(list(kind).values());
        };
    }

    private Map<String, SitePage> list(PageKind kind) {
        return Optional.ofNullable(lists.get(kind))
                .map(list -> list.get().pages)
                .orElse(Map.of());
    }

    /** The page at a path. */
    Optional<SitePage> page(String path) {
        Optional<SitePage> one = PageKind.BRIEFING
                .id(path)
                .flatMap(holdings::briefing)
                .map(this::briefing)
                .or(() -> PageKind.QUESTION
                        .id(path)
                        .flatMap(QuestionId::of)
                        .flatMap(library::finding)
                        .map(this::question))
                .or(() -> PageKind.REPORT
                        .id(path)
                        .flatMap(ReportId::of)
                        .flatMap(library::report)
                        .map(this::report));
        return one.or(() -> several(path))
                .or(() -> lists.keySet().stream()
                        .filter(kind -> kind.covers(path))
                        .flatMap(kind -> Optional.ofNullable(list(kind).get(path)).stream())
                        .findFirst());
    }

    private Optional<SitePage> several(String path) {
        return PageKind.OUTLET
                .thing(path)
                .flatMap(OutletId::of)
                .map(outlets::of)
                .or(() -> PageKind.ENTITY.thing(path).flatMap(EntityId::of).map(entities::of))
                .flatMap(pages -> Optional.ofNullable(pages.pages.get(path)));
    }

    private SitePage briefing(Briefing briefing) {
        return new BriefingPage(
                briefing,
                backlinks.restsOn(briefing.id()).stream()
                        .flatMap(q -> library.finding(q).stream())
                        .toList());
    }

    private SitePage question(Finding finding) {
        return new QuestionPage(finding, backlinks.resting(finding.question().id()));
    }

    private SitePage report(Report report) {
        return new ReportPage(
                library.outlet(report.outlet())
                        .map(Outlet::name)
                        .orElse(report.outlet().text()),
                report,
                fates(List.of(report)),
                backlinks.copying(report.id()).stream().sorted(BY_DATE).toList(),
                backlinks.citing(report.citation().id()));
    }

    private List<SitePage> home() {
        LongList<Briefing> briefings = new LongList<>(oldest.get(), NEWEST, LongList.LINES, Paths.HOME);
        HomePage.Overview overview = overview();
        return LongList.numbers(briefings)
                .<SitePage>mapToObj(n -> new HomePage(
                        holdings.info().title(),
                        n,
                        briefings.on(n),
                        Optional.of(overview).filter(o -> n == 0)))
                .toList();
    }

    private HomePage.Overview overview() {
        List<HomePage.Corrected> corrections = backlinks.newest().stream()
                .flatMap(b -> b.corrections().stream().map(c -> new HomePage.Corrected(b, c)))
                .sorted(Comparator.comparing(
                        (HomePage.Corrected c) -> c.correction().date(), Comparator.reverseOrder()))
                .toList();
        List<Finding> disputed = Disputes.sorted(library.findings()).stream()
                .filter(Finding::isDisputed)
                .toList();
        return new HomePage.Overview(disputed, counts(), corrections);
    }

    private HomePage.Counts counts() {
        return new HomePage.Counts(
                holdings.briefings().size(),
                holdings.questions().size(),
                holdings.reports().size(),
                byDate.get().stream().mapToInt(r -> r.claims().size()).sum(),
                holdings.outlets().size());
    }

    private Stream<SitePage> outlet(Outlet outlet) {
        List<Report> own = byOutlet.get().getOrDefault(outlet.id(), List.of());
        String path = Paths.outlet(outlet.id());
        List<Fate> all = fates(own);
        LongList<Report> reports = LongList.lines(own, path);
        LongList<Fate> fates = LongList.lines(all, path);
        return LongList.numbers(reports, fates)
                .mapToObj(n -> new OutletPage(outlet, n, reports.on(n), fates.on(n), n == 0 ? all : List.of()));
    }

    private List<Fate> fates(Collection<Report> reports) {
        return reports.stream()
                .flatMap(r -> r.claims().stream())
                .flatMap(c -> library.fate(c).stream())
                .toList();
    }

    private List<SitePage> allEntities() {
        return List.of(new EntitiesPage(holdings.entities().stream()
                .sorted(Comparator.comparing(Entity::name).thenComparing(Entity::id))
                .toList()));
    }

    private List<SitePage> texts() {
        return holdings.pages().stream()
                .filter(id -> !id.equals(METHOD) && !PageKind.reserved().contains(id))
                .flatMap(id -> holdings.page(id).stream())
                .<SitePage>map(TextPage::new)
                .toList();
    }

    private List<SitePage> method() {
        Optional<AboutPage> ours = holdings.page(METHOD);
        return List.of(new MethodPage(ours));
    }
}
