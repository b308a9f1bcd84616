package org.variorum.site;

import java.util.List;
import java.util.Optional;
import org.variorum.words.PageWords;

/**
 * A list of what there is, or a part of it; a long list stands on the pages of its parts alone.
 *
 * @param kind what it lists
 * @param part which part this is; absent for the whole
 * @param number its number
 * @param entries what stands there
 * @param parts the parts of the whole, on its own page
 */
public record ListPage(
        PageKind kind, Optional<ListPart> part, int number, Stretch<Listed> entries, List<ListPart.Sized> parts)
        implements SitePage {
    /** Copies the list. */
    public ListPage {
        parts = List.copyOf(parts);
    }

    @Override
    public String first() {
        return part.map(ListPart::path).orElseGet(() -> kind.path(""));
    }

    @Override
    public String title(PageWords words) {
        String whole = kind.label(words).orElseThrow();
        return part.map(p -> words.of(whole, p.name(words))).orElse(whole);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.list().apply(this);
    }
}
