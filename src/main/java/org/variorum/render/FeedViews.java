package org.variorum.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Briefing;
import org.variorum.model.Correction;
import org.variorum.model.Cutoffs;
import org.variorum.model.QuestionId;
import org.variorum.model.SiteInfo;
import org.variorum.render.part.DateViews;
import org.variorum.render.part.FindingCards;
import org.variorum.render.view.DateView;
import org.variorum.render.view.FeedEntryView;
import org.variorum.render.view.FeedView;
import org.variorum.render.view.FindingView;
import org.variorum.render.view.SentenceView;
import org.variorum.site.HomePage;
import org.variorum.site.Links;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.TagNews;
import org.variorum.words.Language;
import org.variorum.words.PageWords;

/** The feeds of a site. All dates are those of the content; there is no clock. */
final class FeedViews {

    private static final String MIDNIGHT = "T00:00:00Z";

    private final Site site;
    private final FindingCards cards;
    private final Cutoffs.Lists cutoffs;
    private final String base;
    private final Language language;

    FeedViews(Site site, FindingCards cards, Cutoffs.Lists cutoffs, String base) {
        this.site = site;
        this.cards = cards;
        this.cutoffs = cutoffs;
        this.base = base;
        this.language = site.library().values().language();
    }

    /** What is new: briefings, findings that were corrected, what was withdrawn. It lies at that full address. */
    FeedView feed(String self) {
        return feed(site.info().title(), base, self, entries().toList());
    }

    /** The questions that were decided last. */
    FeedView decided(String self) {
        return feed(
                titled(language.pages().questions()),
                Links.full(base, Paths.DISPUTES),
                self,
                site.decided().stream().map(this::entry).toList());
    }

    /** What was corrected or withdrawn, an entry each. */
    FeedView corrections(String self) {
        Map<String, Integer> counts = new HashMap<>();
        List<FeedEntryView> entries = site.corrections().stream()
                .limit(cutoffs.entries())
                .map(corrected -> {
                    String mark = "#corrected-" + corrected.correction().date();
                    int count = counts.merge(corrected.path() + mark, 1, Integer::sum);
                    return noted(corrected, count == 1 ? mark : mark + "-" + count);
                })
                .toList();
        return feed(titled(language.frame().terms().corrections()), corrected(), self, entries);
    }

    /** What is new under a tag. */
    FeedView of(TagNews news, String self) {
        List<FeedEntryView> entries = Stream.concat(
                        news.briefings().stream().map(this::entry),
                        news.decided().stream().map(this::entry))
                .sorted(Comparator.comparing(FeedEntryView::updated).reversed().thenComparing(FeedEntryView::url))
                .limit(cutoffs.entries())
                .toList();
        return feed(titled(language.pages().tag(news.tag())), Links.full(base, news.path()), self, entries);
    }

    /** Where corrections are told of: the desk's page on them, else the first page. */
    private String corrected() {
        return Optional.ofNullable(site.info().policies().get("corrections"))
                .map(Paths::page)
                .filter(path -> site.page(path).isPresent())
                .map(path -> Links.full(base, path))
                .orElse(base);
    }

    private String titled(String what) {
        return what + " – " + site.info().title();
    }

    private FeedView feed(String title, String home, String self, List<FeedEntryView> entries) {
        SiteInfo info = site.info();
        String updated = entries.stream()
                .map(FeedEntryView::updated)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> moment(LocalDate.EPOCH));
        return new FeedView(
                title,
                info.subtitle(),
                home,
                self,
                updated,
                info.licence(),
                info.language(),
                info.publisher().map(SiteInfo.Publisher::name).orElse(info.title()),
                entries);
    }

    /** The newest briefings, and the questions among whose findings one was corrected, each by the day on which it appeared first. */
    private Stream<FeedEntryView> entries() {
        Map<String, HomePage.Corrected> findings = new TreeMap<>();
        site.library()
                .correctedFindings()
                .forEach(corrected -> findings.merge(corrected.path(), corrected, FeedViews::later));
        Stream<FeedEntryView> amended = findings.values().stream()
                .sorted(Comparator.comparing(
                                (HomePage.Corrected c) -> c.correction().date())
                        .reversed()
                        .thenComparing(HomePage.Corrected::path))
                .limit(cutoffs.entries())
                .map(corrected -> noted(corrected, ""));
        Stream<FeedEntryView> briefings =
                site.briefings().stream().limit(cutoffs.entries()).map(this::entry);
        Stream<FeedEntryView> withdrawn =
                site.withdrawn().stream().limit(cutoffs.entries()).map(page -> noted(page.told(), ""));
        return Stream.of(briefings, amended, withdrawn).flatMap(all -> all);
    }

    private static HomePage.Corrected later(HomePage.Corrected one, HomePage.Corrected other) {
        return one.correction().date().isAfter(other.correction().date()) ? one : other;
    }

    /** A finding as it is: what is claimed and what is found of that, in the words of its page. */
    private FeedEntryView entry(QuestionId id) {
        FindingView finding = cards.on(id);
        String decided = finding.desk().decided().flatMap(DateView::machine).orElseThrow() + MIDNIGHT;
        String url = Links.full(base, finding.asked().path());
        return new FeedEntryView(
                url, finding.asked().text(), url, decided, decided, found(finding), List.of(), List.of());
    }

    private static String found(FindingView finding) {
        Stream<String> told = finding.reviews().stream()
                .flatMap(review -> Stream.concat(review.claimed().stream(), Stream.of(review.verdict(), review.why())))
                .map(SentenceView::words);
        return (finding.reviews().isEmpty() ? Stream.of(finding.state().meaning()) : told)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * What was corrected, told of by the correction; what was taken away keeps its address, so that those who have it learn of that.
     *
     * @param mark tells the entry from another on the same page; empty where there is but one
     */
    private FeedEntryView noted(HomePage.Corrected corrected, String mark) {
        String url = Links.full(base, corrected.path());
        return new FeedEntryView(
                url + mark,
                corrected.withdrawn() ? language.pages().withdrawn(corrected.title()) : corrected.title(),
                url,
                moment(corrected.first()),
                moment(corrected.correction().date()),
                told(corrected.correction(), corrected.withdrawn()),
                List.of(),
                List.of());
    }

    private String told(Correction correction, boolean withdrawn) {
        PageWords words = language.pages();
        String day = DateViews.of(site.library()).day(correction.date());
        return withdrawn
                ? words.withdrawnOn(day) + " " + correction.text()
                : words.amended(correction.kind()) + ", " + day + ": " + words.told(correction);
    }

    private FeedEntryView entry(Briefing briefing) {
        String url = Links.full(base, Paths.briefing(briefing.id()));
        return new FeedEntryView(
                url,
                briefing.title(),
                url,
                moment(briefing.date()),
                moment(briefing.changed()),
                Stream.concat(
                                Stream.of(briefing.summary()),
                                briefing.corrections().stream()
                                        .max(Comparator.comparing(Correction::date))
                                        .map(correction -> told(correction, false))
                                        .stream())
                        .collect(Collectors.joining(" ")),
                site.library().names(briefing.authors()),
                briefing.tags());
    }

    private static String moment(LocalDate day) {
        return day + MIDNIGHT;
    }
}
