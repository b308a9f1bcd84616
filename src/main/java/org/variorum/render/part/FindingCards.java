package org.variorum.render.part;

import java.util.List;
import org.variorum.model.QuestionId;
import org.variorum.recall.Keeping;
import org.variorum.recall.Rule;
import org.variorum.render.view.FindingView;
import org.variorum.render.view.StretchView;
import org.variorum.site.Site;
import org.variorum.site.Stretch;

/**
 * Findings in short, each put together when it is first shown, and kept from one build to the next: a list shows many of
 * which nothing else is asked. Safe for use by several threads.
 */
public final class FindingCards {

    private final Rule<QuestionId, FindingView> cards;

    /** The findings of a site. One that changes is told by new ones: whatever a card is made of is looked at for each. */
    public FindingCards(Site site) {
        this(site.library().recall().rule("finding-card", Keeping.ANSWER, id -> card(site, id)));
    }

    private FindingCards(Rule<QuestionId, FindingView> cards) {
        this.cards = cards;
    }

    /** The findings of a site in a language of which but few pages are: these are not kept. */
    public static FindingCards abroad(Site site) {
        return new FindingCards(site.library().recall().rule(id -> card(site, id)));
    }

    private static FindingView card(Site site, QuestionId id) {
        return new FindingViews(site).card(site.library().finding(id).orElseThrow());
    }

    /** The finding on a question that there is. */
    public FindingView on(QuestionId question) {
        return cards.of(question);
    }

    /** The findings on some questions, in their order. */
    public List<FindingView> on(List<QuestionId> questions) {
        return questions.stream().map(this::on).toList();
    }

    /** The same of as many as stand on one page. */
    public StretchView<FindingView> on(Stretch<QuestionId> questions) {
        return Cuts.stretch(questions, this::on);
    }
}
