package org.variorum.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Briefing;
import org.variorum.model.Correction;
import org.variorum.model.Cutoffs;
import org.variorum.model.SiteInfo;
import org.variorum.render.part.DateViews;
import org.variorum.render.view.FeedEntryView;
import org.variorum.render.view.FeedView;
import org.variorum.site.HomePage;
import org.variorum.site.Links;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.WithdrawnPage;
import org.variorum.words.Language;
import org.variorum.words.PageWords;

/** The feed of the briefings. All dates are those of the content; there is no clock. */
final class FeedViews {

    private final Site site;
    private final Cutoffs.Lists cutoffs;
    private final String base;

    FeedViews(Site site, Cutoffs.Lists cutoffs, String base) {
        this.site = site;
        this.cutoffs = cutoffs;
        this.base = base;
    }

    /** The feed, which lies at that full address. */
    FeedView feed(String self) {
        SiteInfo info = site.info();
        List<FeedEntryView> entries = entries();
        String updated = entries.stream()
                .map(FeedEntryView::updated)
                .max(Comparator.naturalOrder())
                .orElse("1970-01-01T00:00:00Z");
        return new FeedView(
                info.title(),
                info.subtitle(),
                base,
                self,
                updated,
                info.licence(),
                info.language(),
                info.publisher().map(SiteInfo.Publisher::name).orElse(info.title()),
                entries);
    }

    /** The newest briefings, and the questions among whose findings one was corrected, each by the day on which it appeared first. */
    private List<FeedEntryView> entries() {
        Map<String, HomePage.Corrected> findings = new TreeMap<>();
        site.library()
                .correctedFindings()
                .forEach(corrected -> findings.merge(corrected.path(), corrected, FeedViews::later));
        Stream<FeedEntryView> corrected = findings.values().stream()
                .sorted(Comparator.comparing(
                                (HomePage.Corrected c) -> c.correction().date())
                        .reversed()
                        .thenComparing(HomePage.Corrected::path))
                .limit(cutoffs.entries())
                .map(this::entry);
        Stream<FeedEntryView> briefings =
                site.briefings().stream().limit(cutoffs.entries()).map(this::entry);
        Stream<FeedEntryView> withdrawn =
                site.withdrawn().stream().limit(cutoffs.entries()).map(this::entry);
        return Stream.of(briefings, corrected, withdrawn).flatMap(all -> all).toList();
    }

    private static HomePage.Corrected later(HomePage.Corrected one, HomePage.Corrected other) {
        return one.correction().date().isAfter(other.correction().date()) ? one : other;
    }

    /** A question of which the finding was corrected, from then on. */
    private FeedEntryView entry(HomePage.Corrected corrected) {
        return new FeedEntryView(
                corrected.title(),
                Links.full(base, corrected.path()),
                moment(corrected.first()),
                moment(corrected.correction().date()),
                told(corrected.correction()),
                List.of(),
                List.of());
    }

    /** What was taken away keeps its address, so that those who have it learn that it is. */
    private FeedEntryView entry(WithdrawnPage page) {
        PageWords words = site.library().values().language().pages();
        LocalDate day = page.withdrawal().date();
        return new FeedEntryView(
                page.title(words),
                Links.full(base, page.path()),
                moment(page.published().filter(first -> !first.isAfter(day)).orElse(day)),
                moment(day),
                words.withdrawnOn(DateViews.of(site.library()).day(day)) + " "
                        + page.withdrawal().note(),
                List.of(),
                List.of());
    }

    /** A correction in words. */
    private String told(Correction correction) {
        Language language = site.library().values().language();
        String day = DateViews.of(site.library()).day(correction.date());
        return language.pages().amended(correction.kind()) + ", " + day + ": "
                + language.pages().told(correction);
    }

    private FeedEntryView entry(Briefing briefing) {
        return new FeedEntryView(
                briefing.title(),
                Links.full(base, Paths.briefing(briefing.id())),
                moment(briefing.date()),
                moment(briefing.changed()),
                Stream.concat(
                                Stream.of(briefing.summary()),
                                briefing.corrections().stream()
                                        .max(Comparator.comparing(Correction::date))
                                        .map(this::told)
                                        .stream())
                        .collect(Collectors.joining(" ")),
                site.library().names(briefing.authors()),
                briefing.tags());
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
