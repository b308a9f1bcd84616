package org.variorum.site;

import java.util.Optional;
import org.variorum.model.AboutPage;
import org.variorum.words.PageWords;

/**
 * How findings are reached: the author's page, and the rules in force.
 *
 * @param page what the author wrote, if anything
 */
public record MethodPage(Optional<AboutPage> page) implements SitePage {
    @Override
    public PageKind kind() {
        return PageKind.METHOD;
    }

    @Override
    public Optional<String> language() {
        return page.flatMap(AboutPage::language);
    }

    @Override
    public String title(PageWords words) {
        return page.map(AboutPage::title).orElseGet(words::method);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.method().apply(this);
    }
}
