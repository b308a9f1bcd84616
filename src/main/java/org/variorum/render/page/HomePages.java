package org.variorum.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.model.Briefing;
import org.variorum.model.Cutoffs;
import org.variorum.model.QuestionId;
import org.variorum.model.SiteInfo;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Lists;
import org.variorum.render.view.BriefingView;
import org.variorum.render.view.CountsView;
import org.variorum.render.view.HomeView;
import org.variorum.render.view.LeadView;
import org.variorum.render.view.OverviewView;
import org.variorum.render.view.StretchView;
import org.variorum.site.HomePage;

/** The first page. */
final class HomePages {

    private final SiteInfo site;
    private final FindingCards cards;
    private final Lists lists;
    private final Cutoffs.Lists cutoffs;
    private final WebSiteData data;

    HomePages(SiteInfo site, FindingCards cards, Lists lists, Cutoffs.Lists cutoffs, WebSiteData data) {
        this.site = site;
        this.cards = cards;
        this.lists = lists;
        this.cutoffs = cutoffs;
        this.data = data;
    }

    PageContent content(HomePage page) {
        StretchView<BriefingView> briefings = lists.briefings(page.briefings());
        List<BriefingView> entries = briefings.entries();
        int latest = page.number() == 0 ? Math.min(cutoffs.briefings(), entries.size()) : entries.size();
        return new PageContent(
                description(page),
                Optional.of(page.number()).filter(n -> n == 0).map(n -> data.json()),
                new HomeView(
                        briefings,
                        IntStream.range(0, latest)
                                .mapToObj(i -> lead(
                                        entries.get(i),
                                        page.briefings().entries().get(i),
                                        page))
                                .toList(),
                        entries.subList(latest, entries.size()),
                        page.overview().map(this::overview)));
    }

    private LeadView lead(BriefingView view, Briefing briefing, HomePage page) {
        List<QuestionId> main = page.overview()
                .map(overview -> overview.leading().getOrDefault(briefing.id(), List.of()))
                .orElse(List.of());
        return new LeadView(view, cards.on(main.stream().limit(cutoffs.found()).toList()));
    }

    private OverviewView overview(HomePage.Overview overview) {
        return new OverviewView(
                cards.on(overview.disputed()),
                cards.on(overview.settled()),
                overview.corrections().stream()
                        .limit(cutoffs.corrections())
                        .map(lists::correction)
                        .toList(),
                counts(overview.counts()));
    }

    private static CountsView counts(HomePage.Counts counts) {
        return new CountsView(
                counts.briefings(), counts.questions(), counts.reports(), counts.claims(), counts.outlets());
    }

    private String description(HomePage page) {
        return site.description().or(site::subtitle).orElse(page.title());
    }
}
