package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.model.Ruling;
import org.variorum.model.Standing;
import org.variorum.site.Library;
import org.variorum.site.Standings;

/** Whoever denies the answer stands against it: it is not the answer's second voice, and shares no ground with it. */
class DenialTest {

    private static final QuestionId QUESTION = new QuestionId("bridge-approver");

    @TempDir
    private Path content;

    @BeforeEach
    void denyTheAnswer() throws IOException {
        Contents.copy(Contents.BASE, content);
        Files.writeString(content.resolve("reports/courier-20240111.md"), """
                ---
                title: Port denies
                outlet: courier
                issued: 2024-01-11
                ---
                [It was not the council, says the port]{.claim q=bridge-approver value=city modality=denied}.
                """);
    }

    @Test
    void aDenialOfTheAnswerIsAgainstIt() throws IOException {
        Standings standings = library().standings(QUESTION).orElseThrow();
        int denial = denial();
        assertThat(standings.of(denial)).isEqualTo(Standing.AGAINST);
        assertThat(standings.ruling(denial)).contains(Ruling.UNSUPPORTED);
        assertThat(standings.of(1 - denial)).isEqualTo(Standing.ANSWER);
        assertThat(standings.ruling(1 - denial)).contains(Ruling.UPHELD);
    }

    @Test
    void theDeskRulesOnADenialByName() throws IOException {
        Path question = content.resolve("questions/bridge-approver.md");
        Files.writeString(
                question,
                Files.readString(question)
                        .replace("answer: city", "answer: city\n  note: Why.\n  rulings: {city as denied: garbled}"));
        Standings standings = library().standings(QUESTION).orElseThrow();
        int denial = denial();
        assertThat(standings.ruling(denial)).contains(Ruling.GARBLED);
        assertThat(standings.ruling(1 - denial)).contains(Ruling.UPHELD);
    }

    @Test
    void whoDeniesAValueSharesNothingWithThoseWhoGiveIt() throws IOException {
        assertThat(finding().reconciliation().conclusion().shared()).isEmpty();
    }

    private int denial() throws IOException {
        return finding().reconciliation().positions().get(0).denied() ? 0 : 1;
    }

    private Finding finding() throws IOException {
        return library().finding(QUESTION).orElseThrow();
    }

    private Library library() throws IOException {
        return new Sites(content).site().library();
    }
}
