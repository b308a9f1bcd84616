package org.variorum.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The menu at the top of every page, in two groups.
 *
 * @param main what there is to read; where it is absent, the lists that a site has
 * @param about what is said about the site
 */
public record Menu(Optional<List<Entry>> main, List<Entry> about) {

    /** Copies the lists. */
    public Menu {
        main = main.map(List::copyOf);
        about = List.copyOf(about);
    }

    /** Of a site that says nothing of it. */
    public static final Menu DEFAULT = new Menu(Optional.empty(), List.of());

    /** What leads to a page. */
    public sealed interface Entry {

        /** What the one case that holds makes of it. */
        <R> R fold(Function<? super Page, ? extends R> page, Function<? super Outside, ? extends R> outside);

        /**
         * To a page of the site.
         *
         * @param name the id of a page about the site, or the name of a page that the program makes
         * @param text what is clicked; where it is absent, what the page is called
         */
        record Page(String name, Optional<String> text) implements Entry {
            @Override
            public <R> R fold(
                    Function<? super Page, ? extends R> page, Function<? super Outside, ? extends R> outside) {
                return page.apply(this);
            }
        }

        /**
         * To a page elsewhere.
         *
         * @param url its address
         * @param text what is clicked
         */
        record Outside(String url, String text) implements Entry {
            @Override
            public <R> R fold(
                    Function<? super Page, ? extends R> page, Function<? super Outside, ? extends R> outside) {
                return outside.apply(this);
            }
        }
    }
}
