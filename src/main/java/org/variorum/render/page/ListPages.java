package org.variorum.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Citation;
import org.variorum.model.Outlet;
import org.variorum.model.Report;
import org.variorum.model.SiteInfo.Person;
import org.variorum.render.part.Cuts;
import org.variorum.render.part.DateViews;
import org.variorum.render.part.Naming;
import org.variorum.render.part.Shelves;
import org.variorum.render.part.Texts;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ListPageView;
import org.variorum.render.view.RowView;
import org.variorum.site.Library;
import org.variorum.site.ListPage;
import org.variorum.site.Listed;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.words.LabelWords;
import org.variorum.words.ListingWords;
import org.variorum.words.PartWords;

/** The lists of what there is, and their parts: they tell what there is, and rank nothing. */
final class ListPages {

    private final Library library;
    private final DateViews dates;
    private final Naming naming;
    private final Shelves shelves;
    private final LabelWords labels;
    private final ListingWords words;
    private final PartWords parts;
    private final Listed.Cases<RowView> rows =
            new Listed.Cases<>(this::briefing, this::report, this::outlet, this::entity, this::tag, this::author);

    ListPages(Library library, DateViews dates, Naming naming, Shelves shelves) {
        this.library = library;
        this.dates = dates;
        this.naming = naming;
        this.shelves = shelves;
        this.labels = shelves.language().labels();
        this.words = shelves.language().frame().lists();
        this.parts = shelves.language().frame().parts();
    }

    PageContent content(ListPage page) {
        String lead = lead(page.kind());
        return PageContent.of(
                lead,
                new ListPageView(
                        page.title(shelves.language().pages()),
                        shelves.whole(page.kind(), page.part()),
                        lead,
                        Optional.of(words.noVerdict()).filter(c -> page.kind() == PageKind.OUTLETS),
                        PageKind.OUTLETS
                                .path()
                                .filter(p -> page.kind() == PageKind.REPORTS
                                        && page.part().isEmpty()),
                        shelves.labelled(page.parts()),
                        Cuts.stretch(page.entries(), entry -> entry.fold(rows)),
                        page.kind() == PageKind.BRIEFINGS ? parts.briefings() : parts.reports()));
    }

    private String lead(PageKind list) {
        return switch (list) {
            case BRIEFINGS -> words.everyBriefing();
            case REPORTS -> words.everyReport();
            case OUTLETS -> words.everyOutlet();
            case ENTITIES -> words.everybody();
            case TAGS -> words.everyTag();
            case AUTHORS -> words.everyAuthor();
            default -> throw new IllegalArgumentException(list + " is no list");
        };
    }

    private RowView briefing(Listed.OfBriefing entry) {
        return new RowView(
                new LinkView(
                        entry.briefing().title(),
                        Paths.briefing(entry.briefing().id())),
                entry.briefing().rendition().language(),
                List.of(dates.day(entry.briefing().date())),
                Optional.of(entry.briefing().summary()));
    }

    /** A report without a title is called by its outlet and its date, which are not told again. */
    private RowView report(Listed.OfReport entry) {
        Report report = library.report(entry.report()).orElseThrow();
        Citation citation = report.citation();
        Stream<String> published = citation.title().stream()
                .flatMap(title -> Stream.of(
                        naming.outlet(report), dates.of(citation.issued()).text()));
        return new RowView(
                naming.titled(report),
                citation.title().flatMap(title -> citation.language()),
                Stream.concat(
                                published,
                                Stream.of(
                                        words.graded()
                                                .say(report.source()
                                                        .reliability()
                                                        .name()),
                                        words.claims().say(report.claims().size())))
                        .toList(),
                Optional.empty());
    }

    private RowView outlet(Listed.OfOutlet entry) {
        Outlet outlet = entry.outlet();
        return row(
                new LinkView(outlet.name(), Paths.outlet(outlet.id())),
                labels.sort(outlet.kind()),
                outlet.reason().isBlank()
                        ? words.ungraded()
                        : words.graded().say(outlet.reliability().name()),
                words.reports().say(entry.reports()),
                words.claims().say(entry.claims()));
    }

    private RowView entity(Listed.OfEntity entry) {
        return new RowView(
                Naming.link(entry.entity()),
                Optional.empty(),
                entry.entity().kind().map(labels::kind).stream().toList(),
                entry.entity().description());
    }

    private RowView tag(Listed.OfTag entry) {
        return row(
                new LinkView(entry.tag(), Paths.tag(entry.tag())),
                words.briefings().say(entry.briefings()),
                words.questions().say(entry.questions()),
                words.reports().say(entry.reports()));
    }

    private RowView author(Listed.OfAuthor entry) {
        Person person = entry.person();
        return new RowView(
                new LinkView(person.name(), Paths.author(person.id())),
                Optional.empty(),
                List.of(
                        words.briefings().say(entry.briefings()),
                        words.questions().say(entry.questions())),
                person.role().map(Texts::capital));
    }

    private static RowView row(LinkView link, String... told) {
        return new RowView(link, Optional.empty(), List.of(told), Optional.empty());
    }
}
