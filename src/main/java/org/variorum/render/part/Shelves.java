package org.variorum.render.part;

import java.util.List;
import java.util.Optional;
import org.variorum.render.view.CountedView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.PartsView;
import org.variorum.site.ListPart;
import org.variorum.site.PageKind;
import org.variorum.words.Language;
import org.variorum.words.ListingWords;

/**
 * Lists and their parts, as links.
 *
 * @param language what calls them
 */
public record Shelves(Language language) {

    /** The whole list, from a part of it. */
    public Optional<LinkView> whole(PageKind list, Optional<ListPart> part) {
        return part.map(p -> link(list));
    }

    /** The only page of a kind. */
    public LinkView link(PageKind kind) {
        return new LinkView(
                kind.label(language.pages()).orElseThrow(), kind.path().orElseThrow());
    }

    /** Parts of a list, with their sizes. */
    public List<CountedView> parts(List<ListPart.Sized> parts) {
        return parts.stream()
                .map(sized -> new CountedView(
                        new LinkView(
                                Texts.capital(sized.part().name(language.pages())),
                                sized.part().path()),
                        sized.size()))
                .toList();
    }

    /** The same with what they differ in; nothing where there are none. */
    public Optional<PartsView> labelled(List<ListPart.Sized> parts) {
        return parts.stream().findFirst().map(first -> new PartsView(label(first.part()), parts(parts)));
    }

    private String label(ListPart part) {
        ListingWords words = language.frame().lists();
        return switch (part.respect().by()) {
            case YEAR -> words.byYear();
            case KIND -> words.byKind();
            case VERDICT -> words.byVerdict();
            case LETTER -> words.byBeginning();
        };
    }
}
