package org.variorum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.markdown.ProseParser;
import org.variorum.model.QuestionId;

class CitedForTest {

    private static final List<QuestionId> TOLL = List.of(new QuestionId("toll"));

    private static Map<String, List<QuestionId>> of(String markdown) {
        return CitedFor.of(new ProseParser().parse("a.md", markdown, 1, new Diagnostics()));
    }

    @Test
    void aSourceRightBehindAPassageIsCitedForItsQuestion() {
        assertThat(
                        of(
                                "[A toll]{.finding q=toll value=yes} [@a, p. 3; @b]. Later @c, and [@d].\n\n- [It]{.finding q=toll}, [@e]"))
                .isEqualTo(Map.of("a", TOLL, "b", TOLL, "c", List.of(), "d", List.of(), "e", TOLL));
    }

    @Test
    void soIsOneWithinIt() {
        assertThat(of("[A *toll [@a]* comes]{.finding q=toll}\n[@b] [@c]"))
                .isEqualTo(Map.of("a", TOLL, "b", TOLL, "c", TOLL));
    }

    @Test
    void wordsBetweenPartThem() {
        assertThat(of("[A toll]{.finding q=toll} and a bridge [@a].\n\n[@b] [Other]{.claim q=toll} [@c]"))
                .isEqualTo(Map.of("a", List.of(), "b", List.of(), "c", List.of()));
    }

    @Test
    void aReportCitesForWhatItClaims() {
        assertThat(CitedFor.ofReport(new ProseParser()
                        .parse("a.md", "[A toll]{.claim q=toll value=yes} [@a]. Later [@b].", 1, new Diagnostics())))
                .isEqualTo(Map.of("a", TOLL, "b", List.of()));
    }

    @Test
    void eachQuestionIsNamedOnce() {
        assertThat(of("[A]{.finding q=toll} [@a] [B]{.finding q=cost} [@a] [C]{.finding q=toll} [@a]"))
                .isEqualTo(Map.of("a", List.of(new QuestionId("toll"), new QuestionId("cost"))));
    }
}
