package org.variorum.words.bundle.korean;

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

/** The words of the frame, in Korean. */
final class KoreanFrame implements FrameWords {

    private final LayoutWords layout = new KoreanLayout();
    private final TermWords terms = new KoreanTerms();
    private final PartWords parts = new KoreanParts();
    private final HomeWords home = new KoreanHome();
    private final ListingWords lists = new KoreanListings();
    private final EntityWords entity = new KoreanEntityPage();
    private final EventWords event = new KoreanEventPage();
    private final OutletWords outlet = new KoreanOutletPage();
    private final AuthorWords author = new KoreanAuthorPage();
    private final ReportWords report = new KoreanReportPage();
    private final BriefingWords briefing = new KoreanBriefingPage();
    private final QuestionWords question = new KoreanQuestionPage();
    private final WorkWords works = new KoreanWorks();
    private final SearchWords search = new KoreanSearch();

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
