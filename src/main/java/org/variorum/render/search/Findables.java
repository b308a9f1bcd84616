package org.variorum.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Briefing;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Outlet;
import org.variorum.model.SiteInfo.Person;
import org.variorum.render.part.DateViews;
import org.variorum.render.part.FindingCards;
import org.variorum.render.view.AnswerView;
import org.variorum.render.view.FindingView;
import org.variorum.render.view.ReviewView;
import org.variorum.render.view.SentenceView;
import org.variorum.site.FindingFace;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.ReportFace;
import org.variorum.site.Site;
import org.variorum.site.SitePage;
import org.variorum.words.SearchWords;

/** What can be found on a site, made of what is kept of each thing from build to build: no text is read for it. */
final class Findables {

    /** So much of a summary is shown. */
    private static final int SHOWN = 240;

    private final Site site;
    private final Library library;
    private final FindingCards cards;
    private final DateViews dates;
    private final SearchWords words;

    Findables(Site site, FindingCards cards) {
        this.site = site;
        this.library = site.library();
        this.cards = cards;
        this.dates = DateViews.of(library);
        this.words = library.values().language().frame().search();
    }

    /** The kinds of things that can be found, in the order of their numbers; what is added to one is counted last where it is the newest. */
    List<List<Findable>> all() {
        return List.of(
                briefings(),
                library.findingFaces().stream().map(this::question).toList(),
                library.reportFaces().stream()
                        .sorted(ReportFace.BY_DATE)
                        .map(this::report)
                        .toList(),
                library.outlets().stream()
                        .sorted(Comparator.comparing(Outlet::id))
                        .map(this::outlet)
                        .toList(),
                library.entities().stream()
                        .sorted(Comparator.comparing(Entity::id))
                        .map(this::entity)
                        .toList(),
                library.events().stream()
                        .sorted(Comparator.comparing(Event::id))
                        .map(this::event)
                        .toList(),
                site.texts().stream().map(this::text).toList(),
                site.authors().stream().map(this::author).toList());
    }

    /** How many there are of each kind; what they are need not be known for that. */
    List<Integer> sizes() {
        return List.of(
                site.briefings().size(),
                library.questions().size(),
                library.reports().size(),
                library.outlets().size(),
                library.entities().size(),
                library.events().size(),
                site.texts().size(),
                site.authors().size());
    }

    private List<Findable> briefings() {
        List<Briefing> briefings = site.briefings();
        List<Findable> oldest = new ArrayList<>();
        for (int i = briefings.size() - 1; i >= 0; i--) {
            oldest.add(briefing(briefings.get(i)));
        }
        return oldest;
    }

    private Findable briefing(Briefing briefing) {
        return new Findable(
                Paths.briefing(briefing.id()),
                briefing.title(),
                List.of(words.briefing(), dates.day(briefing.date())),
                Optional.of(cut(briefing.summary())),
                Optional.empty(),
                Map.of(
                        WordPlace.NAME, List.of(briefing.title()),
                        WordPlace.LABEL, concat(briefing.tags(), library.names(briefing.authors())),
                        WordPlace.TEXT, List.of(briefing.summary())),
                Map.of(
                        Facet.KIND, List.of(words.briefing()),
                        Facet.TAG, briefing.tags(),
                        Facet.YEAR, List.of(Integer.toString(briefing.date().getYear()))));
    }

    private Findable question(FindingFace face) {
        FindingView card = cards.on(face.question());
        List<String> answers = card.answers().stream().map(AnswerView::value).toList();
        List<String> entities = Stream.concat(face.subject().stream(), face.named().stream())
                .distinct()
                .flatMap(id -> library.entity(id).stream())
                .map(Entity::name)
                .toList();
        return new Findable(
                Paths.question(face.question()),
                card.asked().text(),
                List.of(words.question(), card.state().confidence()),
                Optional.of(cut(String.join(" · ", answers))).filter(text -> !text.isEmpty()),
                Optional.of(card.state().verdict()),
                Map.of(
                        WordPlace.NAME,
                                List.of(card.asked().text(), card.asked().brief()),
                        WordPlace.LABEL, concat(concat(answers, entities), face.tags()),
                        WordPlace.TEXT, reviewed(card)),
                Map.of(
                        Facet.KIND, List.of(words.question()),
                        Facet.VERDICT, List.of(card.state().verdict().label()),
                        Facet.CONFIDENCE, List.of(card.state().confidence()),
                        Facet.ENTITY, entities,
                        Facet.TAG, face.tags(),
                        Facet.YEAR,
                                face.decided().stream()
                                        .map(day -> Integer.toString(day.getYear()))
                                        .toList()));
    }

    private static List<String> reviewed(FindingView card) {
        return card.reviews().stream()
                .map(ReviewView::claimed)
                .flatMap(List::stream)
                .map(SentenceView::words)
                .toList();
    }

    private Findable report(ReportFace face) {
        Citation citation = library.citation(face.id());
        String outlet = library.outlet(face.outlet())
                .map(Outlet::name)
                .orElse(face.outlet().text());
        return new Findable(
                Paths.report(face.id()),
                citation.title().orElse(words.untitled()),
                List.of(words.report(), outlet, dates.of(citation.issued()).text()),
                Optional.empty(),
                Optional.empty(),
                Map.of(
                        WordPlace.NAME, citation.title().stream().toList(),
                        WordPlace.LABEL, concat(List.of(outlet), face.tags())),
                Map.of(
                        Facet.KIND, List.of(words.report()),
                        Facet.OUTLET, List.of(outlet),
                        Facet.TAG, face.tags(),
                        Facet.YEAR, years(citation.issued())));
    }

    private static List<String> years(Optional<Edtf> date) {
        return date.map(Edtf::earliest).stream()
                .map(day -> Integer.toString(day.getYear()))
                .toList();
    }

    private Findable outlet(Outlet outlet) {
        return plain(Paths.outlet(outlet.id()), words.outlet(), outlet.name(), List.of(), Optional.empty());
    }

    private Findable entity(Entity entity) {
        return plain(Paths.entity(entity.id()), words.entity(), entity.name(), entity.aliases(), entity.description());
    }

    private Findable event(Event event) {
        return plain(Paths.event(event.id()), words.event(), event.name(), List.of(), event.description());
    }

    private Findable author(Person person) {
        return plain(Paths.author(person.id()), words.author(), person.name(), List.of(), person.role());
    }

    private Findable text(SitePage page) {
        return plain(
                page.path(),
                words.page(),
                page.title(library.values().language().pages()),
                List.of(),
                Optional.empty());
    }

    private static Findable plain(String path, String kind, String name, List<String> others, Optional<String> text) {
        return new Findable(
                path,
                name,
                List.of(kind),
                text.map(Findables::cut),
                Optional.empty(),
                Map.of(
                        WordPlace.NAME,
                        concat(List.of(name), others),
                        WordPlace.TEXT,
                        text.stream().toList()),
                Map.of(Facet.KIND, List.of(kind)));
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String cut(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int blank = text.lastIndexOf(' ', SHOWN);
        int end = blank > SHOWN / 2 ? blank : SHOWN - (Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? 1 : 0);
        return text.substring(0, end) + " …";
    }
}
