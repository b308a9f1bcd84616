package org.variorum.words.bundle.english;

import org.variorum.words.AuthorWords;
import org.variorum.words.BriefingWords;
import org.variorum.words.EntityWords;
import org.variorum.words.EventWords;
import org.variorum.words.FrameWords;
import org.variorum.words.HomeWords;
import org.variorum.words.LayoutWords;
import org.variorum.words.ListingWords;
import org.variorum.words.OutletWords;
import org.variorum.words.PartWords;
import org.variorum.words.QuestionWords;
import org.variorum.words.ReportWords;
import org.variorum.words.SearchWords;
import org.variorum.words.TermWords;
import org.variorum.words.WorkWords;

/** The words of the frame, in English. */
final class EnglishFrame implements FrameWords {

    private final LayoutWords layout = new EnglishLayout();
    private final TermWords terms = new EnglishTerms();
    private final PartWords parts = new EnglishParts();
    private final HomeWords home = new EnglishHome();
    private final ListingWords lists = new EnglishListings();
    private final EntityWords entity = new EnglishEntityPage();
    private final EventWords event = new EnglishEventPage();
    private final OutletWords outlet = new EnglishOutletPage();
    private final AuthorWords author = new EnglishAuthorPage();
    private final ReportWords report = new EnglishReportPage();
    private final BriefingWords briefing = new EnglishBriefingPage();
    private final QuestionWords question = new EnglishQuestionPage();
    private final WorkWords works = new EnglishWorks();
    private final SearchWords search = new EnglishSearch();

    @Override
    public LayoutWords layout() {
        return layout;
    }

    @Override
    public TermWords terms() {
        return terms;
    }

    @Override
    public PartWords parts() {
        return parts;
    }

    @Override
    public HomeWords home() {
        return home;
    }

    @Override
    public ListingWords lists() {
        return lists;
    }

    @Override
    public EntityWords entity() {
        return entity;
    }

    @Override
    public EventWords event() {
        return event;
    }

    @Override
    public OutletWords outlet() {
        return outlet;
    }

    @Override
    public AuthorWords author() {
        return author;
    }

    @Override
    public ReportWords report() {
        return report;
    }

    @Override
    public BriefingWords briefing() {
        return briefing;
    }

    @Override
    public QuestionWords question() {
        return question;
    }

    @Override
    public WorkWords works() {
        return works;
    }

    @Override
    public SearchWords search() {
        return search;
    }
}
