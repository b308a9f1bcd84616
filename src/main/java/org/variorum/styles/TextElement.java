package org.variorum.styles;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A variable, a term or fixed words.
 *
 * @param source which of these
 * @param name the variable, the term or the words
 * @param form the form of it
 * @param plural whether a term is of more than one
 * @param format how it looks
 */
record TextElement(Source source, String name, String form, boolean plural, Format format) implements Element {

    private static final Set<String> ADDRESSES = Set.of("URL", "DOI", "PMID", "PMCID");

    /** What a text is. */
    enum Source {
        /** A variable. */
        VARIABLE,
        /** A term. */
        TERM,
        /** Words. */
        VALUE;

        /** The attribute that names it. */
        String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public StyledLine render(Scene scene) {
        return switch (source) {
            case VARIABLE -> variable(scene);
            case TERM -> format.apply(new StyledLine(scene.terms().of(name, form, plural)), scene);
            case VALUE -> format.apply(new StyledLine(name), scene);
        };
    }

    private StyledLine variable(Scene scene) {
        Optional<String> value = scene.text(name, form.equals("short"));
        return value.isEmpty() ? new StyledLine() : format.apply(line(value.get(), scene), scene);
    }

    private StyledLine line(String value, Scene scene) {
        if (ADDRESSES.contains(name)) {
            boolean linked = name.equals("URL") || name.equals("DOI");
            return new StyledLine(value, StyledLine.AS_IS | (linked ? StyledLine.ADDRESS : 0));
        }
        if (name.equals("page") || name.equals("locator")) {
            return new StyledLine(PageRanges.of(value, pages(scene), scene.terms()));
        }
        if (name.equals("citation-number")) {
            return new StyledLine(value, StyledLine.NUMBER);
        }
        return Quotes.curly(value, scene.terms());
    }

    private String pages(Scene scene) {
        boolean ofPages = name.equals("page")
                || scene.place().filter(p -> p.locator().label().equals("page")).isPresent();
        return ofPages ? scene.style().pageRanges() : "";
    }

    @Override
    public long weight() {
        return 1;
    }
}
