package org.variorum.words;

/** What works are cited with where a site has no style of citation. */
public interface WorkWords extends PageText {

    /** Who edited a work that nobody is said to have written, one. */
    Gapped editor();

    /** The same of several. */
    Gapped editors();

    /** Who edited a work that others wrote. */
    Gapped editedBy();

    /** Who translated it. */
    Gapped translatedBy();

    /** Who directed it. */
    Gapped directedBy();

    /** Who asked the questions in it. */
    Gapped interviewedBy();

    /** Two who made it, in short. */
    Gapped both();

    /** The first of more who made it. */
    Gapped andOthers();

    /** What stands among names for those that are left out. */
    String others();

    /** Its page. */
    Gapped page();

    /** Its pages. */
    Gapped pages();

    /** Its volume. */
    Gapped volume();

    /** Its issue or number. */
    Gapped issue();

    /** The section in which it stood. */
    Gapped section();

    /** Its edition. */
    Gapped edition();

    /** Its DOI. */
    Gapped doi();
}
