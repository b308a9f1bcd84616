package org.variorum.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.words.PageWords;

/**
 * The table of all kinds of pages: a line says where the pages of a kind lie, what a theme calls it, and which menu leads
 * to it. The addresses of pages, the names that authors cannot give theirs, the menus and the list of templates follow.
 */
public enum PageKind {
    /** The first page. */
    HOME(line("home", "index.html")),
    /** A briefing. */
    BRIEFING(line("briefing", "briefings/*.html")),
    /** A question with its finding. */
    QUESTION(line("question", "questions/*.html")
            .with("finding", "explanation", "positions", "common-ground", "lineages", "tally", "fragility", "trace")),
    /** A report. */
    REPORT(line("report", "reports/*.html")),
    /** An outlet. */
    OUTLET(line("outlet", "outlets/*.html")),
    /** A person, body, place or thing. */
    ENTITY(line("entity", "entities/*.html")),
    /** Something that happened. */
    EVENT(line("event", "events/*.html")),
    /** Everything under one tag. */
    TAG(line("tag", "tags/*.html")),
    /** Somebody who wrote briefings or decided questions. */
    AUTHOR(line("author", "authors/*.html")),
    /** All questions. */
    DISPUTES(line("disputes", "disputes.html").called(PageWords::questions).in(Menu.HEADER)),
    /** All that has a date. */
    TIMELINE(line("timeline", "timeline.html").called(PageWords::timeline).in(Menu.HEADER)),
    /** All works cited. */
    BIBLIOGRAPHY(
            line("bibliography", "bibliography.html").called(PageWords::sources).in(Menu.HEADER)),
    /** For looking things up. */
    SEARCH(line("search", "search.html").called(PageWords::search).in(Menu.HEADER)),
    /** The lists of what there is, and their parts. */
    BROWSE(line("browse", "browse.html").called(PageWords::browse).in(Menu.FOOTER)),
    /** All briefings. */
    BRIEFINGS(line("briefings", "briefings.html").called(PageWords::briefings).listing()),
    /** All reports. */
    REPORTS(line("reports", "reports.html").called(PageWords::reports).listing()),
    /** All outlets. */
    OUTLETS(line("outlets", "outlets.html").called(PageWords::outlets).listing()),
    /** Everybody and everything that has a page. */
    ENTITIES(line("entities", "entities.html").called(PageWords::names).listing()),
    /** All tags. */
    TAGS(line("tags", "tags.html").called(PageWords::tags).listing()),
    /** Everybody who wrote briefings or decided questions. */
    AUTHORS(line("authors", "authors.html").called(PageWords::authors).listing()),
    /** What the words of pages mean. */
    GLOSSARY(line("glossary", "glossary.html").called(PageWords::glossary).in(Menu.FOOTER)),
    /** A page about the site. */
    TEXT(line("text", "*.html")),
    /** How findings are reached; an author's page of that name becomes a part of it. */
    METHOD(line("method", "method.html").openToAuthors()),
    /** What was published and taken away; each lies where that lay. */
    WITHDRAWN(line("withdrawn", "*/*.html")),
    /** Where a page lay before; each leads to where it is now. */
    MOVED(line("moved", "*/*.html").hidden()),
    /** For addresses that lead nowhere. */
    NOT_FOUND(line("404", "404.html").hidden());

    /** What leads to a page from every other. */
    public enum Menu {
        /** At the top of each page. */
        HEADER,
        /** At the bottom of each page. */
        FOOTER
    }

    private static final String ANY = "*";
    private static final String HTML = ".html";

    @SuppressWarnings(
            "ImmutableEnumChecker") // Of texts, of functions without a state, and of lists that List.of made; its type
    // does not say so.
    private final Line line;

    PageKind(Line line) {
        this.line = line;
    }

    /** What a theme calls it. */
    public String word() {
        return line.word();
    }

    /** The word of its template, {@code <word>.ftlh}: its own, but for the lists, which have one together. */
    public String template() {
        return line.template();
    }

    /** Where the page with that id lies, relative to the site's root; an only page has the empty id. */
    String path(String id) {
        return line.pattern().replace(ANY, id);
    }

    /** The id of the page of this kind at a path, as far as the path tells; empty for the path of no such page. */
    public Optional<String> id(String path) {
        int star = line.pattern().indexOf(ANY);
        String begin = line.pattern().substring(0, Math.max(0, star));
        String end = line.pattern().substring(star + 1);
        boolean fits = star >= 0
                && path.length() > begin.length() + end.length()
                && path.startsWith(begin)
                && path.endsWith(end);
        return Optional.of(path)
                .filter(p -> fits)
                .map(p -> p.substring(begin.length(), p.length() - end.length()))
                .filter(id -> id.indexOf('/') < 0);
    }

    /** The id of the thing of this kind of which the page at a path tells, be it the first page or one of several. */
    Optional<String> thing(String path) {
        int star = line.pattern().indexOf(ANY);
        String begin = line.pattern().substring(0, Math.max(0, star));
        if (star <= 0 || !path.startsWith(begin)) {
            return Optional.empty();
        }
        int slash = path.indexOf('/', begin.length());
        return slash < 0 ? id(path) : Optional.of(path.substring(begin.length(), slash));
    }

    /** Whether a path can be that of a page of this kind, or of one of several over which its lists go on. */
    boolean covers(String path) {
        int star = line.pattern().indexOf(ANY);
        String first = star < 0 ? line.pattern().substring(0, line.pattern().length() - HTML.length()) : "";
        return star < 0
                ? path.equals(line.pattern()) || path.startsWith(first + "/")
                : star == 0
                        ? path.indexOf('/') < 0
                        : path.startsWith(line.pattern().substring(0, star));
    }

    /** Where the only page of this kind lies; empty for a kind with many. */
    public Optional<String> path() {
        return Optional.of(line.pattern()).filter(p -> !p.contains(ANY));
    }

    /** How menus and other pages call its only page; empty for one that they do not call. */
    public Optional<String> label(PageWords words) {
        return line.label().map(label -> label.apply(words));
    }

    /** How a menu calls its only page; empty where that menu does not lead to it. */
    public Optional<String> in(Menu menu, PageWords words) {
        return line.menu().filter(menu::equals).flatMap(m -> label(words));
    }

    /** Whether a menu leads to its only page, unless a site says otherwise. */
    public boolean isInMenus() {
        return line.menu().isPresent();
    }

    /** Whether search engines are told of its pages. */
    public boolean isListed() {
        return line.listed();
    }

    /** The ids that each of its pages has, besides those of the author's own headings, so that links may lead there. */
    public List<String> sections() {
        return line.sections();
    }

    /** The kinds to which a menu leads, in its order. */
    public static List<PageKind> of(Menu menu) {
        return Arrays.stream(values())
                .filter(k -> k.line.menu().filter(menu::equals).isPresent())
                .toList();
    }

    /** The names by which authors put into a menu what is alone of its kind: those of their files. */
    public static Set<String> names() {
        return Arrays.stream(values()).flatMap(kind -> kind.file().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The kind of which the only page has that name in menus. */
    public static Optional<PageKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.file().equals(Optional.of(name)))
                .findFirst();
    }

    /** The name of the file of its only page, if a menu may lead there; the first page is reached by the title of the site. */
    private Optional<String> file() {
        return path().filter(path -> this != HOME && isListed())
                .map(path -> path.substring(0, path.length() - HTML.length()));
    }

    /** The ids that no page about the site can have, because Variorum makes a page of that name itself. */
    public static Set<String> reserved() {
        return Arrays.stream(values())
                .filter(k -> !k.line.open())
                .flatMap(k -> k.path().stream())
                .map(p -> p.substring(0, p.length() - HTML.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A line of the table.
     *
     * @param word what a theme calls the kind
     * @param template the word of its template
     * @param pattern where its pages lie, with a star for the id where there are many
     * @param label what its only page is called elsewhere
     * @param menu what leads to that page from every other
     * @param listed whether search engines are told of it
     * @param open whether an author's page may have its name
     * @param sections ids that each of its pages has
     */
    private record Line(
            String word,
            String template,
            String pattern,
            Optional<Function<PageWords, String>> label,
            Optional<Menu> menu,
            boolean listed,
            boolean open,
            List<String> sections) {

        Line called(Function<PageWords, String> name) {
            return new Line(word, template, pattern, Optional.of(name), menu, listed, open, sections);
        }

        Line in(Menu place) {
            return new Line(word, template, pattern, label, Optional.of(place), listed, open, sections);
        }

        Line listing() {
            return new Line(word, "list", pattern, label, menu, listed, open, sections);
        }

        Line hidden() {
            return new Line(word, template, pattern, label, menu, false, open, sections);
        }

        Line openToAuthors() {
            return new Line(word, template, pattern, label, menu, listed, true, sections);
        }

        Line with(String... ids) {
            return new Line(word, template, pattern, label, menu, listed, open, List.of(ids));
        }
    }

    private static Line line(String word, String pattern) {
        return new Line(word, word, pattern, Optional.empty(), Optional.empty(), true, false, List.of());
    }
}
