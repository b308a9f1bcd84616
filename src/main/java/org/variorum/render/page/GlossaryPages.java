package org.variorum.render.page;

import org.variorum.model.Words;
import org.variorum.render.part.Chips;
import org.variorum.render.part.Texts;
import org.variorum.render.view.GlossaryPageView;
import org.variorum.site.GlossaryPage;
import org.variorum.words.Glossary;
import org.variorum.words.Language;

/** The page of what the words of pages mean. */
final class GlossaryPages {

    private final Language language;
    private final Glossary glossary;

    GlossaryPages(Language language, Chips chips) {
        this.language = language;
        this.glossary = new Glossary(language, chips::label);
    }

    PageContent content(GlossaryPage page) {
        return PageContent.of(
                language.glossary().lead(),
                new GlossaryPageView(
                        page.title(language.pages()),
                        language.glossary().lead(),
                        glossary.sections().stream().map(this::view).toList()));
    }

    private GlossaryPageView.SectionView view(Glossary.Section section) {
        String id = Words.of(section.part());
        return new GlossaryPageView.SectionView(
                "sec." + id,
                language.glossary().heading(section.part()),
                section.entries().stream()
                        .map(word -> new GlossaryPageView.WordView(
                                id + "." + word.id(), Texts.capital(word.name()), Texts.capital(word.meaning())))
                        .toList());
    }
}
