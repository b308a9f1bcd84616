package org.variorum.words;

/** The lists of what there is: questions, works, names, dates, tags. */
public interface ListingWords extends PageText {

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

    /** What the page of all lists holds: a sentence. */
    String lists();

    /** What the list of briefings is: a sentence. */
    String everyBriefing();

    /** What the list of reports is: a sentence. */
    String everyReport();

    /** Where they stand by their outlets: a sentence with a link to all of these. */
    Phrase byOutlet();

    /** What the list of outlets is: a sentence. */
    String everyOutlet();

    /** That it is no verdict on any: a sentence. */
    String noVerdict();

    /** What the list of everybody and everything is: a sentence. */
    String everybody();

    /** What the list of tags is: a sentence. */
    String everyTag();

    /** What the list of authors is: a sentence. */
    String everyAuthor();

    /** That a list has no entry: a sentence. */
    String empty();

    /** What stands before the parts of a list, each of a year. */
    String byYear();

    /** The same where each is of a kind. */
    String byKind();

    /** The same where each is of a verdict. */
    String byVerdict();

    /** The same where each begins with some letters. */
    String byBeginning();

    /** The grade of a source, within a line. */
    Gapped graded();

    /** That a source has none, within a line. */
    String ungraded();

    /** How many briefings there are, within a line. */
    Counted briefings();

    /** How many questions there are, within a line. */
    Counted questions();

    /** How many reports there are, within a line. */
    Counted reports();

    /** How many claims there are, within a line. */
    Counted claims();

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
