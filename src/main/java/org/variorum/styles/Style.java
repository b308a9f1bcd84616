package org.variorum.styles;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;

/** A style of citation, in a language. Immutable, and safe for use by several threads. */
public final class Style {

    private final Map<String, String> options;
    private final StyleTerms terms;
    private final Part citation;
    private final Optional<Part> list;
    private final Set<String> printed;
    private final boolean numbered;
    private final Function<Edtf, String> dating;

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
     * @param dating how a date that has no form in CSL is said in words
     */
    Style(
            Map<String, String> options,
            StyleTerms terms,
            Part citation,
            Optional<Part> list,
            Set<String> printed,
            boolean numbered,
            Function<Edtf, String> dating) {
        this.options = Map.copyOf(options);
        this.terms = terms;
        this.citation = citation;
        this.list = list;
        this.printed = Set.copyOf(printed);
        this.numbered = numbered;
        this.dating = dating;
    }

    /** The same, with words for dates that have no form in CSL: {@code by 1985}, {@code 2000–2099}. */
    public Style dating(Function<Edtf, String> words) {
        return new Style(options, terms, citation, list, printed, numbered, words);
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
     * @param apart what tells it from others
     * @param numbered whether its number is printed, which is then always 1, and marked
     */
    public StyledText entry(Citation work, ToldBy apart, boolean numbered) {
        if (list.isEmpty()) {
            return StyledText.NONE;
        }
        Part part = list.get();
        Scene scene = new Scene(
                this,
                new StyledWork(work, dating),
                Scene.Purpose.ENTRY,
                new Scene.Told(numbered ? 1 : 0, apart.letter(), apart.names(), Map.of(), /* doubtful= */ false),
                Optional.empty(),
                part.options());
        StyledLine line = new StyledLine();
        boolean aligned = !part.option("second-field-align").isEmpty();
        Element.each(part.children(), scene, element -> {
            line.append(element);
            if (aligned && line.length() == element.length() && !element.isEmpty()) {
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

    /** What is to know of a work before it is known what else is cited beside it. */
    public CitableWork citable(Citation citation) {
        StyledWork work = new StyledWork(citation, dating);
        List<String> keys =
                list.map(part -> keys(part, work, Scene.Told.NOTHING)).orElse(List.of());
        return new CitableWork(work, keys, cite(work, Scene.Told.NOTHING));
    }

    /** A citation of a work as a whole. */
    StyledLine cite(StyledWork work, Scene.Told told) {
        Scene.Place place = new Scene.Place(CitedPart.NONE, Scene.Position.FIRST, /* withoutAuthor= */ false);
        Scene scene = new Scene(this, work, Scene.Purpose.CITATION, told, Optional.of(place), citation.options());
        return Element.joined(citation.children(), "", scene);
    }

    private List<String> keys(Part part, StyledWork work, Scene.Told told) {
        List<String> keys = new ArrayList<>();
        part.sort().forEach(key -> keys.add(key.of(this, part, work, told)));
        return keys;
    }

    /** Works in the order of a list of them; those that are alike, and all where the style does not sort, as they come. */
    List<CitableWork> listed(List<CitableWork> works) {
        List<CitableWork> sorted = new ArrayList<>(works);
        list.filter(part -> !part.sort().isEmpty())
                .ifPresent(part -> sorted.sort((one, other) -> compare(part, one.keys(), other.keys())));
        return sorted;
    }

    /** Whether it says in what order the works of a list stand; else that is the order in which they are cited. */
    public boolean isSorted() {
        return list.filter(part -> !part.sort().isEmpty()).isPresent();
    }

    /**
     * Things in the order of a list of their works; those that are alike, and all where the style does not sort, as they come.
     *
     * @param work the work of a thing
     */
    public <T> List<T> inOrder(List<T> things, Function<T, Citation> work) {
        if (!isSorted()) {
            return things;
        }
        IdentityHashMap<CitableWork, T> whose = new IdentityHashMap<>();
        List<CitableWork> works = new ArrayList<>();
        for (T thing : things) {
            CitableWork citable = citable(work.apply(thing));
            whose.put(citable, thing);
            works.add(citable);
        }
        return listed(works).stream()
                .flatMap(citable -> Optional.ofNullable(whose.get(citable)).stream())
                .toList();
    }

    /** The works of a citation, in the order that the style asks for. */
    List<CiteText> sorted(List<CiteText> cites) {
        if (citation.sort().isEmpty() || cites.size() < 2) {
            return cites;
        }
        IdentityHashMap<CiteText, List<String>> keys = new IdentityHashMap<>();
        cites.forEach(cite -> keys.put(cite, new ArrayList<>()));
        List<CiteText> sorted = new ArrayList<>(cites);
        sorted.sort((one, other) -> compare(one, other, keys));
        return sorted;
    }

    /** Keys are made as far as they are asked for: the first ones mostly say it. */
    private int compare(CiteText one, CiteText other, IdentityHashMap<CiteText, List<String>> keys) {
        int order = 0;
        for (int i = 0; i < citation.sort().size() && order == 0; i++) {
            order = citation.sort().get(i).compare(key(one, i, keys), key(other, i, keys));
        }
        return order;
    }

    private String key(CiteText cite, int index, IdentityHashMap<CiteText, List<String>> keys) {
        List<String> known = keys.getOrDefault(cite, new ArrayList<>());
        if (known.size() == index) {
            known.add(citation.sort().get(index).of(this, citation, cite.work().orElseThrow(), cite.told()));
        }
        return known.get(index);
    }

    private static int compare(Part part, List<String> one, List<String> other) {
        for (int i = 0; i < part.sort().size(); i++) {
            int order = part.sort().get(i).compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
