package org.variorum.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word for a part of a work, as authors write it before a number: CSL's terms for locators in English, long and short. */
public enum LocatorTerm {
    /** An appendix. */
    APPENDIX("appendi(?:x|ces)|app\\."),
    /** An article of a law. */
    ARTICLE("articles?|arts?\\."),
    /** A book of a work. */
    BOOK("books?|bks?\\."),
    /** A chapter. */
    CHAPTER("chapters?|chaps?\\.|chs?\\."),
    /** A column. */
    COLUMN("columns?|cols?\\."),
    /** An equation. */
    EQUATION("equations?|eqs?\\."),
    /** A figure. */
    FIGURE("figures?|figs?\\."),
    /** A leaf. */
    FOLIO("folios?|fols?\\."),
    /** A number. */
    ISSUE("numbers?|nos?\\."),
    /** A line. */
    LINE("lines?|ll?\\."),
    /** A note. */
    NOTE("notes?|nn?\\."),
    /** A work among works. */
    OPUS("opera|opus|opp?\\."),
    /** A page. */
    PAGE("pages?|pp?\\."),
    /** A paragraph. */
    PARAGRAPH("paragraphs?|paras?\\.|¶¶?"),
    /** A part. */
    PART("parts?|pts?\\."),
    /** A rule. */
    RULE("rules?"),
    /** A scene. */
    SCENE("scenes?"),
    /** A section. */
    SECTION("sections?|secs?\\.|§§?"),
    /** An entry of a dictionary. */
    SUB_VERBO("sub\\sverb(?:is|o)|s\\.vv?\\."),
    /** A supplement. */
    SUPPLEMENT("supplements?"),
    /** A table. */
    TABLE("tables?|tbls?\\."),
    /** A title of a law. */
    TITLE("titles?|tit\\."),
    /** A verse. */
    VERSE("verses?|vv?\\."),
    /** A volume. */
    VOLUME("volumes?|vols?\\.");

    private final String forms;
    private final Pattern pattern;

    LocatorTerm(String forms) {
        this.forms = forms;
        this.pattern = Pattern.compile("(?i:" + forms + ")(?![\\p{L}])");
    }

    /** Its name in CSL. */
    public String csl() {
        return switch (this) {
            case ARTICLE, TITLE -> name().toLowerCase(Locale.ROOT) + "-locator";
            default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** Its words, at the beginning of a text. */
    public Pattern pattern() {
        return pattern;
    }

    /** The words of all, one of which a pattern matches. */
    public static String anyForm() {
        return Arrays.stream(values()).map(term -> term.forms).collect(Collectors.joining("|", "(?:", ")"));
    }
}
