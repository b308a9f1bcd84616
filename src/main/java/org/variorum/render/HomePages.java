package org.variorum.render;

import java.util.List;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.BriefingView;
import org.variorum.render.view.CountsView;
import org.variorum.render.view.HomeView;
import org.variorum.site.HomePage;

/** The first page. */
final class HomePages {

    private final Kit kit;
    private final Cutoffs.Lists cutoffs;

    HomePages(Kit kit) {
        this.kit = kit;
        this.cutoffs = kit.cutoffs().lists();
    }

    PageContent content(HomePage page) {
        List<BriefingView> briefings = Lists.briefings(page.latest(), kit);
        int latest = Math.min(cutoffs.briefings(), briefings.size());
        HomeView view = new HomeView(
                briefings.subList(0, latest),
                briefings.subList(latest, briefings.size()),
                kit.findings()
                        .of(page.disputed().stream().limit(cutoffs.disputed()).toList()),
                page.corrections().stream()
                        .limit(cutoffs.corrections())
                        .map(c -> Lists.correction(c, kit))
                        .toList(),
                counts(page.counts()));
        return PageContent.of(description(page), view);
    }

    private static CountsView counts(HomePage.Counts counts) {
        return new CountsView(
                counts.briefings(), counts.questions(), counts.reports(), counts.claims(), counts.outlets());
    }

    private String description(HomePage page) {
        return kit.site()
                .info()
                .description()
                .or(() -> kit.site().info().subtitle())
                .orElse(page.title());
    }
}
