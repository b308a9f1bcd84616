package org.variorum.site;

import org.variorum.words.PageWords;

/** What the words of pages mean. */
public record GlossaryPage() implements SitePage {

    @Override
    public PageKind kind() {
        return PageKind.GLOSSARY;
    }

    @Override
    public String title(PageWords words) {
        return words.glossary();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.glossary().apply(this);
    }
}
