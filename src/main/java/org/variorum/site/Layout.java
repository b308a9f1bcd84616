package org.variorum.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Briefing;
import org.variorum.model.Cutoffs;
import org.variorum.model.EntityId;
import org.variorum.model.Finding;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SiteInfo.Person;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;

/** Lays out the site: which pages there are, and what stands on each. Safe for use by several threads. */
final class Layout {

    /** Newest first, then by id. */
    static final Comparator<Briefing> NEWEST =
            Comparator.comparing(Briefing::date).reversed().thenComparing(Briefing::id);

    /** The author's page that becomes a part of ours. */
    private static final String METHOD = "method";

    private final Holdings holdings;
    private final Library library;
    private final Backlinks backlinks;
    private final Fact<List<Briefing>> oldest;
    private final Fact<List<WithdrawnPage>> withdrawn;
    private final Fact<List<ReportFace>> byDate;
    private final Fact<Map<OutletId, List<ReportFace>>> byOutlet;
    private final Rule<OutletId, List<ReportFace>> publishedBy;
    private final Fact<List<QuestionId>> decided;
    private final Rule<String, Optional<TagNews>> tagNews;
    private final Fact<EntityUses> entityUses;
    private final Fact<EventUses> eventUses;
    private final Rule<OutletId, Pages> outlets;
    private final Rule<EntityId, Pages> entities;

    /** A page of one of these kinds lists things by their ids, so that it can be told whether its list is another one. */
    private final Rule<String, Optional<SitePage>> listing;

    /** The pages of each kind of which a page shows more than one thing. */
    private final Map<PageKind, Fact<Pages>> lists = new EnumMap<>(PageKind.class);

    private final Rolls rolls;

    Layout(Recall recall, Holdings holdings, Library library, Backlinks backlinks) {
        this.holdings = holdings;
        this.library = library;
        this.backlinks = backlinks;
        oldest = recall.fact(() -> reversed(backlinks.newest()));
        withdrawn = recall.fact(() -> holdings.withdrawn().stream()
                .map(w -> WithdrawnPage.of(w, holdings.published(w.what())))
                .toList());
        byDate = recall.fact(
                () -> library.reportFaces().stream().sorted(ReportFace.BY_DATE).toList());
        byOutlet = recall.fact(() -> byDate.get().stream().collect(Collectors.groupingBy(ReportFace::outlet)));
        publishedBy =
                recall.rule("published-by", Keeping.DIGEST, id -> byOutlet.get().getOrDefault(id, List.of()));
        decided = recall.fact("decided", Keeping.DIGEST, () -> Disputes.newest(library.findingFaces()));
        entityUses = recall.fact(() -> new EntityUses(holdings.entities(), library.findingFaces(), library.events()));
        eventUses = recall.fact(() -> new EventUses(library.findingFaces(), byDate.get()));
        rolls = new Rolls(recall, holdings, library, new Rolls.Shelves(oldest::get, byDate::get, publishedBy::of));
        tagNews = recall.rule("tag-news", Keeping.DIGEST, path -> rolls.tags().news(path));
        outlets = recall.rule(id -> library.outlet(id).map(this::pages).orElseGet(Pages::new));
        entities = recall.rule(id -> Pages.of(
                library.entity(id).stream().flatMap(entity -> entityUses.get().pages(entity))));
        listing = recall.rule("listing", Keeping.DIGEST, this::listed);
        list(PageKind.HOME, recall, () -> Pages.of(home()));
        list(
                PageKind.EVENT,
                recall,
                () -> Pages.of(library.events().stream()
                        .flatMap(event -> eventUses.get().pages(event))));
        list(PageKind.TAG, recall, () -> Pages.of(rolls.tags().pages()));
        list(PageKind.AUTHOR, recall, () -> Pages.of(rolls.authors().pages()));
        rolls.kinds().forEach(kind -> list(kind, recall, () -> rolls.of(kind).pages()));
        list(PageKind.BROWSE, recall, () -> Pages.of(Stream.of(rolls.browse())));
        list(PageKind.TIMELINE, recall, () -> Pages.of(Moments.pages(library)));
        list(PageKind.BIBLIOGRAPHY, recall, () -> library.bibliography().pages(library, backlinks));
        list(PageKind.SEARCH, recall, () -> Pages.of(Stream.of(new SearchPage())));
        list(PageKind.GLOSSARY, recall, () -> Pages.of(Stream.of(new GlossaryPage())));
        list(PageKind.TEXT, recall, () -> Pages.of(aboutTheSite()));
        list(PageKind.METHOD, recall, () -> Pages.of(Stream.of(method())));
        list(PageKind.WITHDRAWN, recall, () -> Pages.of(withdrawn.get().stream()));
        list(PageKind.MOVED, recall, this::moved);
        list(PageKind.NOT_FOUND, recall, () -> Pages.of(Stream.of(new NotFoundPage())));
    }

    private void list(PageKind kind, Recall recall, Supplier<Pages> pages) {
        lists.put(kind, recall.fact(pages));
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

    /** Who wrote briefings or decided questions, by their ids. */
    List<Person> authors() {
        return rolls.authors().authors().stream().map(Listed.OfAuthor::person).toList();
    }

    /** Where all pages lie. */
    List<PagePlace> places() {
        return Stream.of(PageKind.values()).flatMap(this::places).toList();
    }

    private Stream<PagePlace> places(PageKind kind) {
        return switch (kind) {
            case BRIEFING ->
                backlinks.newest().stream()
                        .map(b -> new PagePlace(kind, Paths.briefing(b.id()), Optional.of(b.changed())));
            case QUESTION ->
                library.findingFaces().stream()
                        .map(face -> new PagePlace(kind, Paths.question(face.question()), face.decided()));
            case REPORT -> undated(kind, holdings.reports().stream().map(Paths::report));
            case OUTLET ->
                undated(kind, holdings.outlets().stream().flatMap(outlet -> outlets.of(outlet.id()).paths().stream()));
            case ENTITY ->
                undated(
                        kind,
                        holdings.entities().stream().flatMap(entity -> entities.of(entity.id()).paths().stream()));
            case WITHDRAWN ->
                withdrawn.get().stream()
                        .map(page -> new PagePlace(
                                kind, page.path(), Optional.of(page.withdrawal().date())));
            case HOME,
                    EVENT,
                    TAG,
                    AUTHOR,
                    DISPUTES,
                    TIMELINE,
                    BIBLIOGRAPHY,
                    SEARCH,
                    BROWSE,
                    BRIEFINGS,
                    REPORTS,
                    OUTLETS,
                    ENTITIES,
                    TAGS,
                    AUTHORS,
                    GLOSSARY,
                    TEXT,
                    METHOD,
                    NOT_FOUND,
                    MOVED -> undated(kind, list(kind).paths().stream());
        };
    }

    private static Stream<PagePlace> undated(PageKind kind, Stream<String> paths) {
        return paths.map(path -> new PagePlace(kind, path, Optional.empty()));
    }

    /** What is written about the site: pages of authors, and those on the method and on words. */
    List<SitePage> texts() {
        return Stream.of(PageKind.TEXT, PageKind.METHOD, PageKind.GLOSSARY)
                .flatMap(kind -> list(kind).all().stream())
                .toList();
    }

    private Pages list(PageKind kind) {
        return Optional.ofNullable(lists.get(kind)).map(Fact::get).orElseGet(Pages::new);
    }

    /** The page at a path. */
    Optional<SitePage> page(String path) {
        return one(path)
                .or(() -> PageKind.OUTLET
                        .thing(path)
                        .flatMap(OutletId::of)
                        .flatMap(id -> outlets.of(id).at(path)))
                .or(() -> list(PageKind.WITHDRAWN).at(path))
                .or(() -> listing.of(path))
                .or(() -> among(
                        path,
                        Stream.of(
                                PageKind.BIBLIOGRAPHY,
                                PageKind.SEARCH,
                                PageKind.BROWSE,
                                PageKind.GLOSSARY,
                                PageKind.TEXT,
                                PageKind.METHOD,
                                PageKind.NOT_FOUND)))
                .or(() -> list(PageKind.MOVED).at(path));
    }

    private Pages moved() {
        Pages pages = new Pages();
        Set<String> taken = list(PageKind.WITHDRAWN).paths();
        holdings.renamed().stream()
                .filter(r -> !taken.contains(Paths.of(r.before())))
                .forEach(renaming -> {
                    String before = Paths.of(renaming.before());
                    pages.add(
                            before,
                            () -> new MovedPage(
                                    before, one(Paths.of(renaming.now())).orElseThrow()));
                });
        return pages;
    }

    /** The page of one thing. */
    private Optional<SitePage> one(String path) {
        return PageKind.BRIEFING
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
    }

    private Optional<SitePage> listed(String path) {
        return PageKind.ENTITY
                .thing(path)
                .flatMap(EntityId::of)
                .flatMap(id -> entities.of(id).at(path))
                .or(() -> among(
                        path,
                        Stream.concat(
                                Stream.of(
                                        PageKind.HOME,
                                        PageKind.EVENT,
                                        PageKind.TAG,
                                        PageKind.AUTHOR,
                                        PageKind.TIMELINE),
                                rolls.kinds().stream())));
    }

    private Optional<SitePage> among(String path, Stream<PageKind> kinds) {
        return kinds.filter(kind -> kind.covers(path))
                .flatMap(kind -> list(kind).at(path).stream())
                .findFirst();
    }

    private SitePage briefing(Briefing briefing) {
        return new BriefingPage(
                briefing,
                asked(backlinks.restsOn(briefing.id())),
                asked(backlinks.main(briefing.id())),
                backlinks.beside(briefing.id()));
    }

    private List<QuestionId> asked(List<QuestionId> questions) {
        return questions.stream().filter(library::asks).toList();
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
                holdings.evidence(report.id()),
                fates(List.of(report)),
                backlinks.copying(report.id()).stream()
                        .map(library::face)
                        .sorted(ReportFace.BY_DATE)
                        .flatMap(copy -> library.report(copy.id()).stream())
                        .toList(),
                backlinks.citing(report.citation().id()));
    }

    private Stream<SitePage> home() {
        LongList<Briefing> briefings = new LongList<>(oldest.get(), NEWEST, LongList.LINES, Paths.HOME);
        HomePage.Overview overview = overview();
        return LongList.numbers(briefings)
                .mapToObj(n -> new HomePage(
                        holdings.info().title(),
                        n,
                        briefings.on(n),
                        Optional.of(overview).filter(o -> n == 0)));
    }

    /** The questions that the desk decided last, the last one first. */
    List<QuestionId> decided() {
        return decided.get();
    }

    /** The pages of all tags under which something is new, in their order. */
    List<String> tagsWithNews() {
        return rolls.tags().withNews();
    }

    /** What is new under the tag that has a page, if anything is. */
    Optional<TagNews> tagNews(String path) {
        return tagNews.of(path);
    }

    /** What was taken away, newest first. */
    List<WithdrawnPage> withdrawn() {
        return withdrawn.get();
    }

    /** All corrections, and all that was taken away, newest first. */
    List<HomePage.Corrected> corrections() {
        Stream<HomePage.Corrected> briefings = backlinks.newest().stream()
                .flatMap(b -> b.corrections().stream()
                        .map(c -> new HomePage.Corrected(b.title(), Paths.briefing(b.id()), b.date(), c)));
        return Stream.of(
                        briefings,
                        library.correctedFindings(),
                        withdrawn.get().stream().map(WithdrawnPage::told))
                .flatMap(corrected -> corrected)
                .sorted(Comparator.comparing(
                        (HomePage.Corrected c) -> c.correction().date(), Comparator.reverseOrder()))
                .toList();
    }

    private HomePage.Overview overview() {
        Map<String, List<QuestionId>> leading = new HashMap<>();
        backlinks.newest().stream()
                .limit(Cutoffs.DEFAULT.lists().briefings())
                .forEach(b -> leading.put(b.id(), asked(backlinks.main(b.id()))));
        return new HomePage.Overview(
                leading, disputed(/* open= */ true), disputed(/* open= */ false), counts(), corrections());
    }

    private List<QuestionId> disputed(boolean open) {
        return library.findingFaces().stream()
                .filter(face -> face.disputed() && Disputes.isOpen(face) == open)
                .sorted(open ? Disputes.ORDER : Disputes.LATEST)
                .limit(Cutoffs.DEFAULT.lists().disputed())
                .map(FindingFace::question)
                .toList();
    }

    private HomePage.Counts counts() {
        return new HomePage.Counts(
                holdings.briefings().size(),
                holdings.questions().size(),
                holdings.reports().size(),
                byDate.get().stream().mapToInt(ReportFace::claims).sum(),
                holdings.outlets().size());
    }

    private Pages pages(Outlet outlet) {
        Pages pages = new Pages();
        OutletId id = outlet.id();
        List<ReportFace> own = publishedBy.of(id);
        String path = Paths.outlet(id);
        LongList<ReportFace> reports = LongList.lines(own, path);
        int fared = own.stream().mapToInt(ReportFace::fared).sum();
        LongList.numbers(reports, LongList.lines(Collections.nCopies(fared, id), path))
                .forEach(n -> pages.add(Paths.numbered(path, n), () -> page(outlet, n, reports)));
        return pages;
    }

    private SitePage page(Outlet outlet, int number, LongList<ReportFace> reports) {
        List<Fate> all = fates(publishedBy.of(outlet.id()).stream()
                .flatMap(face -> library.report(face.id()).stream())
                .toList());
        return new OutletPage(
                outlet,
                number,
                reports.on(number).map(ReportFace::id),
                LongList.lines(all, Paths.outlet(outlet.id())).on(number),
                number == 0 ? all : List.of());
    }

    private List<Fate> fates(Collection<Report> reports) {
        return reports.stream()
                .flatMap(r -> r.claims().stream())
                .flatMap(c -> library.fate(c).stream())
                .toList();
    }

    private Stream<SitePage> aboutTheSite() {
        return holdings.pages().stream()
                .filter(id -> !id.equals(METHOD) && !PageKind.reserved().contains(id))
                .flatMap(id -> holdings.page(id).stream())
                .map(TextPage::new);
    }

    private SitePage method() {
        return new MethodPage(holdings.page(METHOD));
    }
}
