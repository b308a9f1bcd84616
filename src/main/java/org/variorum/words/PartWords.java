package org.variorum.words;

/** What several pages show: answers, positions, works, lists that go on elsewhere. */
public interface PartWords extends PageText {

    /** What letters are, with a link to the method. */
    Phrase letters();

    /** That a finding gives no answer: a sentence. */
    String noAnswer();

    /** In a role, the only one who can play it. */
    Gapped only();

    /** A day, with another on which something changed. */
    Gapped updated();

    /** Which of several pages this is, by its number: a sentence. */
    Gapped part();

    /** A link to the first of these pages: a sentence. */
    Phrase newest();

    /** What the links from one page of a list to the next are called. */
    Gapped more();

    /** The link to what is newer. */
    Gapped newer();

    /** The link to what is older. */
    Gapped older();

    /** Briefings, as the last three methods name them. */
    String briefings();

    /** Questions, as they name them. */
    String questions();

    /** Claims, as they name them. */
    String claims();

    /** Reports, as they name them. */
    String reports();

    /** Events, as they name them. */
    String events();

    /** What else has a date, as they name it. */
    String entries();

    /** What stands before tags. */
    String filedUnder();

    /** What stands before a claim that is not quoted. */
    String inOurWords();

    /** The link to a work itself, within a line. */
    String original();

    /** The link to a copy of a work in an archive. */
    String archivedCopy();

    /** The link to one of several copies, by who keeps it. */
    Gapped archivedAt();

    /** That a report was read in part, within a line. */
    String readInPart();

    /** That a claim is not counted, by what is wrong with it. */
    Gapped weighsNothing();

    /** A position, by its number. */
    Gapped position();

    /** How many positions are folded. */
    Counted morePositions();

    /** How many voices for a position are folded. */
    Counted moreVoices();

    /** How many statements of a voice are folded. */
    Counted moreStatements();

    /** How many more there are of a list, and where: a sentence with a link to the data. */
    Counted left();

    /** The same of positions. */
    Counted leftPositions();

    /** The same of steps. */
    Counted leftSteps();

    /** How many more there are, within a line. */
    Counted others();

    /** The heading of who copied whom. */
    String whoCopied();

    /** How many reports there are. */
    Counted countedReports();

    /** How many voices they are. */
    Counted countedVoices();

    /** What stands for the title of a report of which none was seen. */
    String noHeadline();

    /** A title. */
    Gapped quoted();

    /** When a work was seen. */
    Gapped seen();

    /** The link to our page of a report. */
    String whatItClaims();

    /** Where the arrows of a list of works lead: a sentence. */
    String backToText();

    /** Where names, titles and arrows of a list of works lead: a sentence. */
    String namesLead();

    /** What stands before what was wrong. */
    String itSaid();

    /** What stands before what it says now. */
    String itSays();

    /** The column of the numbers of claims. */
    String number();

    /** The column of what claims say. */
    String whatItSays();

    /** The column of how they fared. */
    String howItFared();

    /** The column of what they answer. */
    String itsAnswer();

    /** The link from a claim to where it stands in the digest, by its number. */
    Gapped claimInDigest();

    /** A finding, by its question. */
    Gapped findingOn();

    /** What a table of a text is called that has no caption. */
    String table();

    /** The link to a picture that is not shown and has no words of its own. */
    String picture();
}
