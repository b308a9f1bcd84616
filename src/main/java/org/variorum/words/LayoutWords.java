package org.variorum.words;

/** What stands around every page, and where an address leads nowhere. */
public interface LayoutWords extends PageText {

    /** What stands between the items of a list, with the space behind it. */
    String comma();

    /** The same between longer ones. */
    String semicolon();

    /** The link over the menu, for those who use a keyboard. */
    String skip();

    /** The button that shows the rest of the menu, where there is little room. */
    String more();

    /** Who publishes the site: a sentence. */
    Gapped publishedBy();

    /** Under which licence its text is: a sentence. */
    Gapped textUnder();

    /** The link to the method. */
    String howFound();

    /** The heading of the page for addresses that lead nowhere. */
    String nothingThere();

    /** What to do there, with a link to the home page. */
    Phrase lost();

    /** The link to all questions. */
    String allQuestions();

    /** The link to all works. */
    String allWorks();

    /** The last two items of a list. */
    Gapped and();

    /** What a page is about that is not there: a sentence. */
    String noSuchPage();

    /** The link to the site of which this one is a part. */
    Gapped hostedBy();

    /** The link to the feed. */
    String feed();

    /** The link to all data. */
    String data();

    /** The link to all findings as a table. */
    String table();

    /** The link by which readers tell of a mistake on a page. */
    String mistake();

    /** What a letter on a mistake is about, by the title of the page. */
    Gapped mistakeOn();
}
