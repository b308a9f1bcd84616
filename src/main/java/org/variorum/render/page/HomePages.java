package org.variorum.render.page;

import java.util.List;
import org.variorum.model.Cutoffs;
import org.variorum.model.SiteInfo;
import org.variorum.render.part.FindingViews;
import org.variorum.render.part.Lists;
import org.variorum.render.view.BriefingView;
import org.variorum.render.view.CountsView;
import org.variorum.render.view.HomeView;
import org.variorum.site.HomePage;

/** The first page. */
final class HomePages {

    private final SiteInfo site;
    private final FindingViews findings;
    private final Lists lists;
    private final Cutoffs.Lists cutoffs;

    HomePages(SiteInfo site, FindingViews findings, Lists lists, Cutoffs.Lists cutoffs) {
        this.site = site;
        this.findings = findings;
        this.lists = lists;
        this.cutoffs = cutoffs;
    }

    PageContent content(HomePage page) {
        List<BriefingView> briefings = lists.briefings(page.latest());
        int latest = Math.min(cutoffs.briefings(), briefings.size());
        HomeView view = new HomeView(
                briefings.subList(0, latest),
                briefings.subList(latest, briefings.size()),
                findings.of(page.disputed().stream().limit(cutoffs.disputed()).toList()),
                page.corrections().stream()
                        .limit(cutoffs.corrections())
                        .map(lists::correction)
                        .toList(),
                counts(page.counts()));
        return PageContent.of(description(page), view);
    }

    private static CountsView counts(HomePage.Counts counts) {
        return new CountsView(
                counts.briefings(), counts.questions(), counts.reports(), counts.claims(), counts.outlets());
    }

    private String description(HomePage page) {
        return site.description().or(site::subtitle).orElse(page.title());
    }
}
