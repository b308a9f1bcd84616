package org.variorum.render.part;

import java.util.List;
import org.variorum.site.Library;
import org.variorum.words.LayoutWords;

/**
 * Names in a row, as a language puts them: {@code a}, {@code a and b}, {@code a, b and c}.
 *
 * @param words how it does
 */
public record NameLists(LayoutWords words) {

    /** Lists in the language of a site. */
    public static NameLists of(Library library) {
        return new NameLists(library.values().language().frame().layout());
    }

    /** The names in a row. */
    public String of(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : words.and().say(String.join(words.comma(), names.subList(0, last)), names.get(last));
    }
}
