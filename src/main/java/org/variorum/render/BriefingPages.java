package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Briefing;
import org.variorum.render.view.BriefingPageView;
import org.variorum.render.view.CorrectionView;
import org.variorum.render.view.LinkView;
import org.variorum.site.BriefingPage;

/** The page of a briefing. */
final class BriefingPages {

    private final Kit kit;
    private final JsonLd jsonLd;

    BriefingPages(Kit kit, JsonLd jsonLd) {
        this.kit = kit;
        this.jsonLd = jsonLd;
    }

    PageContent content(BriefingPage page) {
        Briefing briefing = page.briefing();
        PageProse.Written prose =
                PageProse.write(kit, page, briefing.path(), briefing.body(), Marks.opening(kit.findings()), 2);
        List<CorrectionView> corrections = briefing.corrections().stream()
                .map(c -> new CorrectionView(kit.dates().of(c.date()), c.text(), Optional.<LinkView>empty()))
                .toList();
        BriefingPageView view = new BriefingPageView(
                Lists.briefing(briefing, kit),
                prose.view(),
                kit.findings().of(page.findings()),
                corrections.stream().findFirst(),
                corrections,
                citeAs(briefing, page.path()));
        return new PageContent(briefing.summary(), Optional.of(jsonLd.article(page, prose.cited())), view);
    }

    private String citeAs(Briefing briefing, String path) {
        List<String> authors = Lists.authors(briefing, kit);
        String who = authors.isEmpty() ? kit.site().info().title() : Texts.list(authors);
        String where = kit.site().baseUrl().map(base -> " " + base + path).orElse("");
        return who + ". “" + briefing.title() + "”. " + kit.site().info().title() + ", "
                + kit.dates().day(briefing.updated().orElse(briefing.date())) + "." + where;
    }
}
