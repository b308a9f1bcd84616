package org.variorum.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.render.card.CardText;
import org.variorum.render.part.FindingViews;
import org.variorum.render.view.BriefingView;
import org.variorum.render.view.FindingView;
import org.variorum.render.view.ReviewView;
import org.variorum.render.view.SentenceView;
import org.variorum.words.LayoutWords;
import org.variorum.words.PartWords;

/** What stands on cards: sentences of the pages, as they stand there. */
final class CardTexts {

    private final String site;
    private final Function<CardText, Optional<CardText>> printable;
    private final LayoutWords layout;
    private final PartWords parts;

    /**
     * The cards of a site.
     *
     * @param site its title
     * @param printable what of a card can be printed, where that is anything
     */
    CardTexts(String site, Function<CardText, Optional<CardText>> printable, LayoutWords layout, PartWords parts) {
        this.site = site;
        this.printable = printable;
        this.layout = layout;
        this.parts = parts;
    }

    /** What is printed of a question; empty where nothing can be. */
    Optional<CardText> of(FindingView finding) {
        return printable.apply(whole(finding));
    }

    /** What is printed of a briefing; empty where nothing can be. */
    Optional<CardText> of(BriefingView briefing) {
        return printable.apply(whole(briefing));
    }

    /** The question, and what the box of its finding says first. */
    CardText whole(FindingView finding) {
        String foot = parts.countedReports().say(finding.heard().reports())
                + layout.comma()
                + parts.countedVoices().say(finding.heard().voices());
        Optional<ReviewView> review = finding.reviews().stream().findFirst();
        return new CardText(
                site,
                finding.asked().text(),
                review.map(r -> r.claimed().stream().map(SentenceView::words).toList())
                        .orElse(List.of()),
                Optional.of(review.map(r -> r.verdict().words()).orElseGet(() -> answer(finding))),
                review.map(ReviewView::tone).orElse(finding.state().verdict().tone()),
                Optional.of(foot));
    }

    private static String answer(FindingView finding) {
        String answer = FindingViews.line(finding.answers());
        return answer.isEmpty() ? finding.state().meaning() : answer;
    }

    /** The title of a briefing, its summary, and from when it is. */
    private CardText whole(BriefingView briefing) {
        String day = briefing.date().text();
        return new CardText(
                site,
                briefing.title(),
                List.of(briefing.summary()),
                Optional.empty(),
                "plain",
                Optional.of(briefing.updated()
                        .map(changed -> parts.updated().say(day, changed.text()))
                        .orElse(day)));
    }
}
