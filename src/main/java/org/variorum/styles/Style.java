package org.variorum.styles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.model.Citation;

/** A style of citation, in a language. Immutable, and safe for use by several threads. */
public final class Style {

    private final Map<String, String> options;
    private final StyleTerms terms;
    private final Part citation;
    private final Optional<Part> list;
    private final Set<String> printed;
    private final boolean numbered;

    /**
     * The part of a style for citations, or for lists.
     *
     * @param children what is printed of each work
     * @param format what stands around
     * @param delimiter what stands between the works of a citation
     * @param options its options, those of names among them
     * @param sort what works are sorted by
     */
    record Part(
            List<Element> children, Format format, String delimiter, Map<String, String> options, List<SortKey> sort) {

        /** An option; nothing where it is not given. */
        String option(String name) {
            return options.getOrDefault(name, "");
        }

        boolean is(String name) {
            return option(name).equals("true");
        }
    }

    /**
     * A style.
     *
     * @param options its options
     * @param terms the words of its language
     * @param citation what it says of citations
     * @param list what it says of lists
     * @param printed the variables that it prints anywhere
     * @param numbered whether it prints numbers of works in citations
     */
    Style(
            Map<String, String> options,
            StyleTerms terms,
            Part citation,
            Optional<Part> list,
            Set<String> printed,
            boolean numbered) {
        this.options = Map.copyOf(options);
        this.terms = terms;
        this.citation = citation;
        this.list = list;
        this.printed = Set.copyOf(printed);
        this.numbered = numbered;
    }

    StyleTerms terms() {
        return terms;
    }

    Part citation() {
        return citation;
    }

    /** An option of the whole style; nothing where it is not given. */
    String option(String name) {
        return options.getOrDefault(name, "");
    }

    String pageRanges() {
        return option("page-range-format");
    }

    /** Whether it says where the letter stands that tells works of one year apart. */
    boolean hasYearSuffix() {
        return printed.contains("year-suffix");
    }

    /** Whether its citations stand in notes. */
    public boolean isOfNotes() {
        return option("class").equals("note");
    }

    /** Whether works are called by their numbers. */
    public boolean isNumbered() {
        return numbered;
    }

    /** The language of its words. */
    public String language() {
        return terms.language();
    }

    /**
     * A work in full, as it stands in a list; empty where the style has no list, or nothing to say of it.
     *
     * @param work the work
     * @param letter the letter behind its year
     * @param numbered whether its number is printed, which is then always 1, and marked
     */
    public StyledText entry(Citation work, String letter, boolean numbered) {
        if (list.isEmpty()) {
            return StyledText.NONE;
        }
        Part part = list.get();
        Scene scene = new Scene(
                this,
                new StyledWork(work),
                Scene.Purpose.ENTRY,
                new Scene.Told(numbered ? 1 : 0, letter, 0, Map.of(), /* doubtful= */ false),
                Optional.empty(),
                part.options());
        StyledLine line = new StyledLine();
        boolean apart = !part.option("second-field-align").isEmpty();
        Element.each(part.children(), scene, element -> {
            line.append(element);
            if (apart && line.length() == element.length() && !element.isEmpty()) {
                line.append(" ");
            }
        });
        return line.isEmpty() ? StyledText.NONE : around(line, part.format()).done();
    }

    /** A number as it stands before a work in a list. */
    public String numbering(String number) {
        return list.stream()
                .flatMap(part -> part.children().stream())
                .filter(TextElement.class::isInstance)
                .map(TextElement.class::cast)
                .filter(text -> text.name().equals("citation-number"))
                .map(text -> text.format().prefix() + number + text.format().suffix())
                .findFirst()
                .orElse(number + ".");
    }

    /** What stands around a whole line is within its looks. */
    StyledLine around(StyledLine line, Format format) {
        StyledLine whole = new StyledLine().append(format.prefix()).append(line).append(format.suffix());
        return format.looking(whole).mended(terms.isPunctuationInQuote()).stripped();
    }

    /** Works in the order of a list of them; those that are alike, and all where the style does not sort, as they come. */
    <T> List<T> sorted(List<T> works, Function<T, StyledWork> work) {
        return list.map(part -> sorted(part, works, work, w -> Scene.Told.NOTHING))
                .orElse(works);
    }

    /** Works in the order of a part. */
    <T> List<T> sorted(Part part, List<T> works, Function<T, StyledWork> work, Function<T, Scene.Told> told) {
        if (part.sort().isEmpty()) {
            return works;
        }
        Map<T, List<String>> keys = new HashMap<>();
        for (T each : works) {
            List<String> own = new ArrayList<>();
            part.sort().forEach(key -> own.add(key.of(this, part, work.apply(each), told.apply(each))));
            keys.put(each, own);
        }
        List<T> sorted = new ArrayList<>(works);
        sorted.sort(byKeys(part, keys));
        return sorted;
    }

    private static <T> Comparator<T> byKeys(Part part, Map<T, List<String>> keys) {
        return (first, second) -> {
            List<String> one = keys.getOrDefault(first, List.of());
            List<String> other = keys.getOrDefault(second, List.of());
            for (int i = 0; i < part.sort().size(); i++) {
                int order = part.sort().get(i).compare(one.get(i), other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}
