package org.variorum.words;

/**
 * The words of the frame: all that templates say by themselves, by the pages that say it. A template reads them by name,
 * {@code ${w.question.positions}}.
 */
public interface FrameWords extends PageText {

    /** What stands around every page, and where an address leads nowhere. */
    LayoutWords layout();

    /** What things are called at the head of a page, of a column or of a line. */
    TermWords terms();

    /** What several pages show: answers, positions, works, lists that go on elsewhere. */
    PartWords parts();

    /** The first page, and the pages of briefings behind it. */
    HomeWords home();

    /** The lists of what there is: questions, works, names, dates, tags. */
    ListingWords lists();

    /** The pages of people, bodies, places and things. */
    EntityWords entity();

    /** The pages of events. */
    EventWords event();

    /** The pages of outlets. */
    OutletWords outlet();

    /** The pages of those who write briefings and decide questions. */
    AuthorWords author();

    /** The pages of reports. */
    ReportWords report();

    /** Briefings, and the pages of texts. */
    BriefingWords briefing();

    /** The pages of questions, and what briefings show of them. */
    QuestionWords question();

    /** What works are cited with where a site has no style of citation. */
    WorkWords works();

    /** The page for looking things up. */
    SearchWords search();
}
