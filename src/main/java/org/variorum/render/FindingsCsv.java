package org.variorum.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.QuestionId;
import org.variorum.model.Words;
import org.variorum.render.part.FindingCards;
import org.variorum.render.view.AnswerView;
import org.variorum.render.view.DateView;
import org.variorum.render.view.FindingView;
import org.variorum.site.FindingSummary;
import org.variorum.site.Library;
import org.variorum.site.Links;
import org.variorum.site.Site;

/**
 * All findings as a table for spreadsheets: a line for each question in the order of their ids. Verdicts and so on are the words of the data; what is for people is in the language of the site.
 */
final class FindingsCsv {

    private final Site site;
    private final FindingCards cards;

    FindingsCsv(Site site, FindingCards cards) {
        this.site = site;
        this.cards = cards;
    }

    String text() {
        Library library = site.library();
        return Stream.concat(
                        Stream.of(List.of(
                                "id", "question", "answer", "verdict", "confidence", "status", "decided", "page")),
                        library.questions().stream().map(id -> cells(id, library.summary(id))))
                .map(Csv::line)
                .collect(Collectors.joining());
    }

    private List<String> cells(QuestionId id, FindingSummary summary) {
        FindingView card = cards.on(id);
        return List.of(
                id.text(),
                summary.text(),
                card.answers().stream().map(FindingsCsv::answer).collect(Collectors.joining("; ")),
                Words.of(summary.verdict()),
                Words.of(summary.confidence()),
                Words.of(summary.status()),
                card.desk().decided().flatMap(DateView::machine).orElse(""),
                site.baseUrl()
                        .map(base -> Links.full(base, card.asked().path()))
                        .orElse(card.asked().path()));
    }

    private static String answer(AnswerView answer) {
        return answer.label().map(label -> label + ": ").orElse("") + answer.value();
    }
}
