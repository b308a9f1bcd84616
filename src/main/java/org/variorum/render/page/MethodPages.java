package org.variorum.render.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.render.part.Chips;
import org.variorum.render.part.Texts;
import org.variorum.render.prose.Marks;
import org.variorum.render.prose.ProseViews;
import org.variorum.render.view.MethodPageView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.RuleRowView;
import org.variorum.render.view.RuleSectionView;
import org.variorum.site.MethodPage;
import org.variorum.site.Site;
import org.variorum.words.Language;
import org.variorum.words.MethodTopic;
import org.variorum.words.MethodWords;
import org.variorum.words.RuleSection;
import org.variorum.words.Rulebook;

/** The page on how findings are reached: what the desk wrote, then the rules, widths and weights really in force. */
final class MethodPages {

    private final Site site;
    private final ProseViews prose;
    private final Language language;
    private final Marks marks;

    MethodPages(Site site, ProseViews prose, Marks marks) {
        this.site = site;
        this.prose = prose;
        this.language = site.library().values().language();
        this.marks = marks;
    }

    PageContent content(MethodPage page) {
        Optional<ProseView> body =
                page.page().map(p -> prose.write(page, p.path(), p.body(), marks.linking(page.path()), 2));
        String description = page.page()
                .flatMap(p -> p.description())
                .orElseGet(() -> language.method().description());
        return PageContent.of(description, new MethodPageView(page.title(language.pages()), body, sections()));
    }

    private List<RuleSectionView> sections() {
        return new Rulebook(language, site.info().policy(), site.info().thresholds(), Chips.of(site)::label)
                .sections().stream().map(this::view).toList();
    }

    private RuleSectionView view(RuleSection section) {
        MethodWords words = language.method();
        MethodTopic topic = section.topic();
        return new RuleSectionView(
                "sec." + topic.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.heading(topic),
                words.lead(topic),
                section.columns(),
                section.ordered(),
                section.rows().stream().map(MethodPages::view).toList(),
                section.notes());
    }

    private static RuleRowView view(RuleSection.Row row) {
        return new RuleRowView(Texts.capital(row.name()), Texts.capital(row.meaning()), row.figure());
    }
}
