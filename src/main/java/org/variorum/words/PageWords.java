package org.variorum.words;

import java.util.Optional;
import org.variorum.model.Correction;

/** What a site calls the pages that it makes of itself, and how menus call them. */
public interface PageWords {

    /** What titles call the constants of the vocabulary. */
    LabelWords labels();

    /** How titles put years. */
    DateWords dates();

    /** The page of all questions. */
    String questions();

    /** The page of all briefings. */
    String briefings();

    /** The page of all reports. */
    String reports();

    /** The page of all outlets. */
    String outlets();

    /** The page of all tags. */
    String tags();

    /** The page of everybody who wrote briefings or decided questions. */
    String authors();

    /** The page of all lists. */
    String browse();

    /** The page of what words mean. */
    String glossary();

    /** A part of a list, by what the whole and the part are called. */
    String of(String list, String part);

    /** The part of a list whose year is not known. */
    String yearUnknown();

    /** The part of a list whose kind nobody has said. */
    String kindUnknown();

    /** The part of a list with names that begin with no letter. */
    String otherLetters();

    /** The page of all that has a date. */
    String timeline();

    /** The page of all works cited. */
    String bibliography();

    /** The page of the works cited that begin with some letters; with none, of those that begin with no Latin letter. */
    String bibliography(Optional<String> letters);

    /** One of several pages over which lists are spread, counted from the oldest. */
    String part(String title, int number);

    /** The page of all works cited, in a menu. */
    String sources();

    /** The page for looking things up, there and in a menu. */
    String search();

    /** The page of everybody and everything that has a page. */
    String names();

    /** The page on how findings are reached. */
    String method();

    /** The page for addresses that lead nowhere. */
    String notFound();

    /** The page of everything under one tag. */
    String tag(String tag);

    /** The label of a box within a text. */
    String box(Box box);

    /** The label of a box that corrects something, with the day. */
    String corrected(String day);

    /** What something is called that was published and taken away. */
    String withdrawn();

    /** The page of something that was taken away, by what it was called. */
    String withdrawn(String title);

    /** That something was here and was taken away, with the day. */
    String withdrawnOn(String day);

    /** What stands where a page lay before, by what that page is called. */
    String moved(String title);

    /** That a page lies elsewhere now, before the link that leads there. */
    String liesElsewhere();

    /** What was corrected, as a text: why, and where that is given what it said and says. */
    String told(Correction correction);

    /** What kind of change a correction tells of. */
    String amended(Correction.Kind kind);

    /** A box within a text. */
    enum Box {
        /** A remark. */
        NOTE,
        /** Something useful. */
        TIP,
        /** Something that must not be missed. */
        IMPORTANT,
        /** Something to be careful about. */
        WARNING,
        /** Something to be very careful about. */
        CAUTION,
        /** What was corrected. */
        CORRECTION
    }

    /** What stands before how to cite a page. */
    String citeAs();

    /**
     * How to cite a page, in the site's own form.
     *
     * @param who who wrote it
     * @param title its title
     * @param site the site
     * @param day when it is from
     * @param address its address
     */
    String citation(String who, String title, String site, Optional<String> day, Optional<String> address);

    /** The page on a report, by the name of the report: what is written there is not the report. */
    String claimsOf(String report);

    /** A report that has no title, by its outlet. */
    String reportOf(String outlet);
}
