package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.markdown.Parsed.assertRead;
import static org.variorum.markdown.Parsed.at;
import static org.variorum.markdown.Parsed.citation;
import static org.variorum.markdown.Parsed.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Block;
import org.variorum.model.Inline.CitationGroup;
import org.variorum.model.Inline.Cite;

class CitationTest {

    @Test
    void standsInBrackets() {
        assertRead(Parsed.of("So it is [@a].").inlines())
                .containsExactly(text("So it is "), citation("a", at(1, 10, 4), at(1, 11, 2)), text("."));
    }

    @Test
    void namesSeveralWorksWithPrefixLocatorAndSuffix() {
        assertThat(Parsed.of("[see @a, p. 3 and *passim*; -@b;", "also @c]").inlines())
                .containsExactly(new CitationGroup(
                        false,
                        List.of(
                                new Cite("a", false, "see", "p. 3", " and passim", at(1, 6, 2)),
                                new Cite("b", true, "", "", "", at(1, 30, 2)),
                                new Cite("c", false, "also", "", "", at(2, 6, 2))),
                        at(1, 1, 32)));
    }

    @Test
    void standsInTheText() {
        assertRead(Parsed.of("@a says").inlines())
                .containsExactly(
                        new CitationGroup(true, List.of(new Cite("a", false, "", "", "", at(1, 1, 2))), at(1, 1, 2)),
                        text(" says"));
    }

    @Test
    void takesLocatorAndWorksBehindTheText() {
        assertRead(Parsed.of("@a [p. 3; see @b] says").inlines())
                .containsExactly(
                        new CitationGroup(
                                true,
                                List.of(
                                        new Cite("a", false, "", "p. 3", "", at(1, 1, 2)),
                                        new Cite("b", false, "see", "", "", at(1, 15, 2))),
                                at(1, 1, 17)),
                        text(" says"));
    }

    @Test
    void takesLocatorAndWorksInANote() {
        assertThat(Parsed.of("x^[@a [p. 3; @b] says]")
                        .prose()
                        .footnotes()
                        .get(0)
                        .children())
                .singleElement()
                .extracting(note -> ((Block.Paragraph) note).children().get(0))
                .isEqualTo(new CitationGroup(
                        true,
                        List.of(
                                new Cite("a", false, "", "p. 3", "", at(1, 4, 2)),
                                new Cite("b", false, "", "", "", at(1, 14, 2))),
                        at(1, 4, 13)));
    }

    @Test
    void leavesTheHyphenBeforeAKeyInTheText() {
        assertRead(Parsed.of("-@a").inlines())
                .containsExactly(
                        text("-"),
                        new CitationGroup(true, List.of(new Cite("a", false, "", "", "", at(1, 2, 2))), at(1, 2, 2)));
    }

    @Test
    void leavesItThereWhereBracketsFollow() {
        assertRead(Parsed.of("-@a [p. 3]").inlines())
                .containsExactly(
                        text("-"),
                        new CitationGroup(
                                true, List.of(new Cite("a", false, "", "p. 3", "", at(1, 2, 2))), at(1, 2, 9)));
    }

    @Test
    void readsBracketsBehindAKeyInBracketsAsPartOfItsSuffix() {
        assertThat(Parsed.of("[@a [sic]]").inlines())
                .containsExactly(new CitationGroup(
                        false, List.of(new Cite("a", false, "", "", " [sic]", at(1, 2, 2))), at(1, 1, 10)));
    }

    @Test
    void keepsInItsSuffixWhateverIsNoMarkup() {
        assertThat(Parsed.of("[@a [b]{c\\", "d]").inlines())
                .containsExactly(new CitationGroup(
                        false, List.of(new Cite("a", false, "", "", " [b]{c d", at(1, 2, 2))), at(1, 1, 10)));
    }

    @Test
    void needsAKeyBetweenSemicolons() {
        assertRead(Parsed.of("[a; @b]").inlines())
                .containsExactly(
                        text("[a; "),
                        new CitationGroup(true, List.of(new Cite("b", false, "", "", "", at(1, 5, 2))), at(1, 5, 2)),
                        text("]"));
    }

    @Test
    void makesAWorkOfEachKey() {
        assertThat(Parsed.of("[@a, p. 3 and @b]").inlines())
                .containsExactly(new CitationGroup(
                        false,
                        List.of(
                                new Cite("a", false, "", "p. 3", "", at(1, 2, 2)),
                                new Cite("b", false, "and", "", "", at(1, 15, 2))),
                        at(1, 1, 17)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@a. B | a",
                "@a.b, c | a.b",
                "@doi:10.1000/x_y | doi:10.1000/x_y",
                "@a--b | a",
                "@_a | _a",
                "@2023-a's | 2023-a",
                "@é日 | é日",
                "@{a b} c | a b",
                "@{https://a.b/?c=*d*} | https://a.b/?c=*d*",
            })
    void readsKeys(String written, String key) {
        assertThat(Parsed.of(written).prose().inlines(CitationGroup.class))
                .singleElement()
                .satisfies(group -> assertThat(group.works().get(0).key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`@a`",
                "a@b",
                "a.@b",
                "\\@a",
                "&#64;a",
                "@ a",
                "[@a](u)",
                "[x @a [@b] y](u)",
                "desk@example.org",
                "    @a"
            })
    void findsNoKey(String written) {
        assertThat(Parsed.of(written).prose().inlines(CitationGroup.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`, p. 3` | p. 3 | ``",
                "`, pp. 33-35, 38-39 and passim` | pp. 33-35, 38-39 | ` and passim`",
                "` 12` | 12 | ``",
                "`, 00:12:30` | 00:12:30 | ``",
                "`, para. 2, note` | para. 2 | `, note`",
                "`, paras. 3–5` | paras. 3–5 | ``",
                "`, ch. 2` | ch. 2 | ``",
                "`, Chap. IV` | Chap. IV | ``",
                "`, section 3.2` | section 3.2 | ``",
                "`, sec. 4(a)` | sec. 4 | (a)",
                "`, § 4` | § 4 | ``",
                "`, §4` | §4 | ``",
                "`, p. iv and v` | p. iv | ` and v`",
                "`, {App. A}, end` | App. A | `, end`",
                "`{}, 99 years` | `` | `, 99 years`",
                "`, section Findings` | `` | `, section Findings`",
                "`, passim` | `` | `, passim`",
                "`, p.` | `` | `, p.`",
                "`` | `` | ``",
            })
    void dividesLocatorFromSuffix(String behindKey, String locator, String suffix) {
        assertThat(Locators.split(behindKey)).isEqualTo(new Locators.Parts(locator, suffix));
    }
}
