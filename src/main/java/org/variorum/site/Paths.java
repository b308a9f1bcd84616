package org.variorum.site;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.OutletId;
import org.variorum.model.QuestionId;
import org.variorum.model.ReportId;
import org.variorum.model.Withdrawal;

/**
 * Where pages lie, relative to the site's root, for those who link to them; {@link PageKind} has the patterns. Ids are
 * unique in their kind, so the folders are flat.
 */
public final class Paths {

    /** The folder of the content whose files lie at the root of the site. */
    private static final String ROOT = "root/";

    /** The first page. */
    public static final String HOME = PageKind.HOME.path("");
    /** All questions. */
    public static final String DISPUTES = PageKind.DISPUTES.path("");
    /** All works cited. */
    public static final String BIBLIOGRAPHY = PageKind.BIBLIOGRAPHY.path("");

    /** All works cited, as CSL-JSON. */
    public static final String BIBLIOGRAPHY_CSL = "bibliography.json";
    /** All works cited, as BibTeX. */
    public static final String BIBLIOGRAPHY_BIBTEX = "bibliography.bib";

    /** All findings, as a table for spreadsheets. */
    public static final String FINDINGS_TABLE = "findings.csv";

    /** What leads to the data on each question. */
    public static final String DATA = "claims.json";

    /** What the data are made of, as JSON Schema. */
    public static final String SCHEMA = "claims.schema.json";

    /** The folder of the index in which the page for searching looks things up. */
    public static final String SEARCH_INDEX = "search/";

    /** What is new on the whole site; beside it lies the same as JSON. */
    public static final String FEED = "feed.atom";

    /** What was corrected or withdrawn, as a feed. */
    public static final String CORRECTIONS_FEED = "corrections.atom";

    private static final String HTML = ".html";
    private static final String ATOM = ".atom";
    private static final String CLAIMS = "claims/";
    private static final String JSON = ".json";
    private static final String PICTURES = "pictures/";
    private static final String SVG = ".svg";
    private static final String CSV = ".csv";
    private static final String CARDS = "cards/";
    private static final String PNG = ".png";

    private Paths() {}

    /** A briefing's page. */
    public static String briefing(String id) {
        return PageKind.BRIEFING.path(id);
    }

    /** An author's page. */
    public static String author(String id) {
        return PageKind.AUTHOR.path(id);
    }

    /** A part of a list, by what is alike in it. */
    static String part(PageKind list, String by, String key) {
        return folder(list.path("")) + "by-" + by + "/" + key + HTML;
    }

    /** A question's page. */
    public static String question(QuestionId id) {
        return PageKind.QUESTION.path(id.text());
    }

    /** The data on a question: as with pages, what belongs to a file lies in the folder of its name. */
    public static String data(QuestionId id) {
        return CLAIMS + id.text() + JSON;
    }

    /** The claims on a question as a table. */
    public static String table(QuestionId id) {
        return CLAIMS + id.text() + CSV;
    }

    /** The question of which the file at a path has the table, if it is such a path. */
    public static Optional<QuestionId> tabled(String path) {
        return named(path, CLAIMS, CSV);
    }

    /** The question on which the file at a path has the data, if it is such a path. */
    public static Optional<QuestionId> asked(String path) {
        return named(path, CLAIMS, JSON);
    }

    /** The pictures of a question. */
    public static String pictures(QuestionId id) {
        return PICTURES + id.text() + SVG;
    }

    /** The question of which the file at a path has the pictures, if it is such a path. */
    public static Optional<QuestionId> drawn(String path) {
        return named(path, PICTURES, SVG);
    }

    /** The card of a page: what networks show in the place of a link to it. */
    public static String card(String page) {
        return CARDS + page.substring(0, page.length() - HTML.length()) + PNG;
    }

    /** The page of which the file at a path is the card, if it is such a path. */
    public static Optional<String> pageOfCard(String path) {
        return path.startsWith(CARDS) && path.endsWith(PNG)
                ? Optional.of(path.substring(CARDS.length(), path.length() - PNG.length()) + HTML)
                : Optional.empty();
    }

    private static Optional<QuestionId> named(String path, String folder, String ending) {
        return path.startsWith(folder) && path.endsWith(ending)
                ? QuestionId.of(
                        path.substring(folder.length(), Math.max(folder.length(), path.length() - ending.length())))
                : Optional.empty();
    }

    /** A report's page. */
    public static String report(ReportId id) {
        return PageKind.REPORT.path(id.text());
    }

    /** An outlet's page. */
    public static String outlet(OutletId id) {
        return PageKind.OUTLET.path(id.text());
    }

    /** An entity's page. */
    public static String entity(EntityId id) {
        return PageKind.ENTITY.path(id.text());
    }

    /** An event's page. */
    public static String event(EventId id) {
        return PageKind.EVENT.path(id.text());
    }

    /** Where something lay that was taken away. */
    public static String withdrawn(Withdrawal withdrawal) {
        return of(withdrawal.what());
    }

    /** Where something lies, by the folder of its kind and its id. */
    static String of(String key) {
        return key + HTML;
    }

    /** A page about the site. */
    public static String page(String id) {
        return PageKind.TEXT.path(id);
    }

    /** Where the page of a number lies, for a list that stands on several: in the folder that has the first page's name. */
    static String numbered(String first, int number) {
        return number == 0 ? first : folder(first) + number + HTML;
    }

    /**
     * The works whose entries begin with some Latin letters; with none, with other letters or signs. The letters alone could
     * be a name that no file may have, {@code con}.
     */
    static String letters(String letters) {
        return folder(BIBLIOGRAPHY) + "works" + (letters.isEmpty() ? "" : "-" + letters) + HTML;
    }

    /** The feed of what is new on a page that lists it: beside that page. */
    public static String feed(String page) {
        return stem(page, HTML) + ATOM;
    }

    /** The feed, as Atom, that lies in one form or the other at a path, if a feed can lie there. */
    public static Optional<String> feedAt(String path) {
        return path.endsWith(ATOM)
                ? Optional.of(path)
                : Optional.of(path).filter(p -> p.endsWith(JSON)).map(p -> stem(p, JSON) + ATOM);
    }

    /** The page of the tag that has a feed, if it can be one of a tag. */
    public static Optional<String> taggedWith(String feed) {
        String page = stem(feed, ATOM) + HTML;
        return PageKind.TAG.id(page).map(id -> page);
    }

    /** The same feed as JSON. */
    public static String asJson(String feed) {
        return stem(feed, ATOM) + JSON;
    }

    private static String stem(String path, String ending) {
        return path.substring(0, path.length() - ending.length());
    }

    private static String folder(String page) {
        return stem(page, HTML) + "/";
    }

    /** A tag's page: letters and digits of the tag in lower case, everything else as hyphens. */
    public static String tag(String tag) {
        return PageKind.TAG.path(slug(tag));
    }

    static String slug(String tag) {
        StringBuilder slug = new StringBuilder(tag.length());
        boolean parted = false;
        for (int c : tag.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (isLetterOrNumber(c)) {
                slug.append(parted && slug.length() > 0 ? "-" : "").appendCodePoint(c);
                parted = false;
            } else {
                parted = true;
            }
        }
        return slug.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Where a file of the content goes that is copied as it is, or a folder of such files; empty for the root of the site. */
    public static String published(String path) {
        if (path.startsWith(ROOT)) {
            return path.substring(ROOT.length());
        }
        return ROOT.equals(path + "/") ? "" : path;
    }

    /** The files of the content that go to a path if they are copied as they are. */
    public static Stream<String> authored(String path) {
        return Stream.of(path, ROOT + path).filter(file -> published(file).equals(path));
    }
}
