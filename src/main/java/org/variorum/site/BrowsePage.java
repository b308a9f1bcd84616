package org.variorum.site;

import java.util.List;
import org.variorum.words.PageWords;

/**
 * The lists of what there is.
 *
 * @param shelves each with its parts
 */
public record BrowsePage(List<Shelf> shelves) implements SitePage {
    /** Copies the list. */
    public BrowsePage {
        shelves = List.copyOf(shelves);
    }

    /**
     * A list.
     *
     * @param list what it lists
     * @param size how many entries it has
     * @param parts its parts
     */
    public record Shelf(PageKind list, int size, List<ListPart.Sized> parts) {
        /** Copies the list. */
        public Shelf {
            parts = List.copyOf(parts);
        }
    }

    @Override
    public PageKind kind() {
        return PageKind.BROWSE;
    }

    @Override
    public String title(PageWords words) {
        return words.browse();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.browse().apply(this);
    }
}
