package org.variorum.words.bundle.arabic;

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

/** The words of the frame, in Arabic. */
final class ArabicFrame implements FrameWords {

    private final SearchWords search = new ArabicSearch();
    private final LayoutWords layout = new ArabicLayout();
    private final TermWords terms = new ArabicTerms();
    private final PartWords parts = new ArabicParts();
    private final HomeWords home = new ArabicHome();
    private final ListingWords lists = new ArabicListings();
    private final EntityWords entity = new ArabicEntityPage();
    private final EventWords event = new ArabicEventPage();
    private final OutletWords outlet = new ArabicOutletPage();
    private final AuthorWords author = new ArabicAuthorPage();
    private final ReportWords report = new ArabicReportPage();
    private final BriefingWords briefing = new ArabicBriefingPage();
    private final QuestionWords question = new ArabicQuestionPage();
    private final WorkWords works = new ArabicWorks();

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
