package org.variorum.words;

/** The lists of what there is: questions, works, names, dates, tags. */
public interface ListingWords extends PageText {

    /** The heading of all questions. */
    String disputes();

    /** What the list of questions is and begins with, by how many of how many are open: sentences. */
    Gapped order();

    /** What the table of questions is. */
    String allQuestions();

    /** The caption of that table. */
    String answers();

    /** The heading of all works. */
    String bibliography();

    /** The link to the letters by which works are listed. */
    String byLetter();

    /** What is listed under no letter. */
    String otherLetters();

    /** What is listed: a sentence. */
    String allWorks();

    /** Where one finds what cites a report: a sentence. */
    String whereCited();

    /** What stands before files for reference managers. */
    String forManagers();

    /** How many works there are. */
    Counted works();

    /** Where titles lead: a sentence. */
    String titlesLead();

    /** What stands before the pages that cite a work. */
    String citedBy();

    /** On which questions. */
    Gapped on();

    /** What stands before the pages that list a work. */
    String listedBy();

    /** The heading of everybody and everything. */
    String names();

    /** What that is: a sentence. */
    String everybody();

    /** The caption of the reports under a tag. */
    String underTag();

    /** The heading of all that has a date. */
    String timeline();

    /** What that is: a sentence. */
    String dated();

    /** What the links to years are. */
    String years();

    /** The heading of what has no date. */
    String undated();

    /** That nothing has a date: a sentence. */
    String nothingDated();

    /** What the page of questions holds: a sentence. */
    String answersTo();

    /** What a page of works holds, by their letters: a sentence. */
    Gapped worksBy();

    /** What the page of a tag holds: a sentence. */
    Gapped under();

    /** What the timeline holds: a sentence. */
    String allDated();

    /** What the timeline puts under the year up to which it may reach. */
    Gapped upTo();

    /** Who gives a date: a sentence. */
    Gapped saidBy();

    /** How many more give it. */
    Counted moreOutlets();
}
