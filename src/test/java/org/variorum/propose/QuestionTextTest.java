package org.variorum.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but the lines of an empty finding changes in a file. */
class QuestionTextTest {

    private static final FindingBlock BLOCK = new FindingBlock(List.of("status: settled", "answer: port"));

    @Test
    void aFindingGoesToTheEndOfTheFrontMatter() {
        assertThat(with("""
                ---
                question: Who? # asked by a reader
                # expects: place
                expects: "entity"

                # the end
                ---
                Prose with --- and finding: in it.

                ---
                finding: no key
                """)).isEqualTo("""
                ---
                question: Who? # asked by a reader
                # expects: place
                expects: "entity"

                # the end
                finding:
                  status: settled
                  answer: port
                ---
                Prose with --- and finding: in it.

                ---
                finding: no key
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void linesEndAsTheyDo(String end) {
        String file = "\uFEFF---" + end + "question: Who?" + end + "---  " + end + "No end of line";
        assertThat(with(file))
                .isEqualTo("\uFEFF---" + end + "question: Who?" + end + "finding:" + end + "  status: settled" + end
                        + "  answer: port" + end + "---  " + end + "No end of line");
    }

    @Test
    void aKeyWithoutValueIsFilledAndKeepsItsComment() {
        assertThat(with("---\nfinding: # not yet\n\n# what is asked\nquestion: Who?\n---\n"))
                .isEqualTo(
                        "---\nfinding: # not yet\n  status: settled\n  answer: port\n\n# what is asked\nquestion: Who?\n"
                                + "---\n");
    }

    @Test
    void anOpenFindingIsReplacedAndItsCommentsStay() {
        String file =
                "---\n'finding':\n  # we wait for the order\n  status: open\n  answer: unknown\n  # and ask again\n"
                        + "question: Who?\n---\n";
        assertThat(new QuestionText(file).losesComment()).isFalse();
        assertThat(with(file))
                .isEqualTo("---\n'finding':\n  status: settled\n  answer: port\n  # we wait for the order\n"
                        + "  # and ask again\nquestion: Who?\n---\n");
    }

    @Test
    void aFindingInBracesIsReplaced() {
        assertThat(with("---\nquestion: Who?\nfinding: {status: open,\n  answer: unknown}\nexpects: entity\n---\n"))
                .isEqualTo("---\nquestion: Who?\nfinding:\n  status: settled\n  answer: port\nexpects: entity\n---\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finding: {answer: unknown} # wait",
                "finding:\n  answer: unknown # wait",
                "finding:\n  status: open # wait\n  answer: unknown"
            })
    void aCommentBesideWhatWouldGoIsSeen(String finding) {
        assertThat(new QuestionText("---\n" + finding + "\nquestion: Who?\n---\n").losesComment())
                .isTrue();
    }

    private static String with(String file) {
        return new QuestionText(file).with(BLOCK);
    }
}
