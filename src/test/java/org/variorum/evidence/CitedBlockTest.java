package org.variorum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.markdown.ProseParser;
import org.variorum.model.Prose;
import org.variorum.model.Quotation;
import org.variorum.model.QuoteState;

/** A block quotation is what is left when its citation, and what belongs to that, is taken out. */
class CitedBlockTest {

    private static final String COPY =
            "It rained. The port office shut it for good. Then, it said, \"the bridge (an old one) fell\".";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> The port office shut it for good [@post].",
                "> The port office shut it for good. [@post]",
                "> The port office shut it for good ([@post]).",
                "> The port office shut it for good\u00a0[@post, p. 2].",
                "> The port office shut it for good (see [@post]; my emphasis).",
                "> The port office shut it for good.\n> — [@post, p. 2]",
                "> The port office shut it for good.\n> — Jane Doe [@post, p. 2]",
                "> The port office shut it for good. — Jane Doe [@post]",
                "> The port office shut it for good — [@post].",
                "> The port office shut it for good.\n>\n> — [@post]",
                "> The port office shut it for good.\n>\n> [@post]",
                "> The port office shut it for good. @post",
                "> The port office shut it for good. (@post)",
                "> The port office shut it for good.\n> — @post",
                "> \"The port office shut it for good\" [@post].",
                "> “The port office shut it for good,” @post says.",
                "> \"The port office,\" @post says, \"shut it for good.\"",
                "> As @post has it, “The port office shut it for good.”",
                "> “The port office shut it for good,” Jane Doe said [@post].",
                "> @post: The port office shut it for good.",
                "> [@post]: The port office shut it for good.",
                "> The port office shut it for good, @post says.",
                "> The port office, @post says, shut it for good.",
                "> The port office – so @post on Monday – shut it for good.",
                "> According to @post, The port office shut it for good.",
                "> The port office shut it for good — as @post has it.",
                "> The port office shut it for good (my emphasis) [@post].",
                "> “The port office shut *it* for good” (my emphasis) [@post]",
                "> The port office shut it for good [@post], p. 2.",
                "> It rained [@post]. The port office shut it for good.",
                "> the bridge (an old one) fell [@post].",
                "> the bridge (an old one) [@post].",
                "> The port office shut it for good [@post] (emphasis added).",
                "> The port office shut it for good [@post], our translation.",
                "> The port office shut it for good (translated by Jane Doe) [@post].",
                "> The port office shut it for good (강조는 인용자) [@post].",
                "> The port office shut it for good (Übersetzung der Redaktion) [@post].",
                "> The port office shut it for good [@post, p. 3].\n>\n> > It burned, too [@other].",
                "> - It rained.\n> - The port office shut it for good. [@post]",
            })
    void theWordsOfTheCopyAreFound(String markdown) {
        CitedBlock block = block(markdown);
        QuoteSearch search = search();
        assertThat(block.settle(looked(block, search), found -> found.state().isFound()))
                .as("%s", block.ways())
                .hasValueSatisfying(found -> assertThat(found.state().isFound()).isTrue());
    }

    /** All that stands there is looked up, but for a name, a day, a page and what a desk says of its quotation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> The port office shut it for good [@post].",
                "> \"The port office shut it for good\" [@post].",
                "> The port office shut it for good ([@post]).",
                "> The port office shut it for good. (@post)",
                "> The port office shut it for good.\n> — Jane von Doe, Port of Vallund, 3 March 2024 [@post, p. 2]",
                "> The port office shut it for good.\n>\n> — [@post]",
                "> The port office shut it for good. — Jane Doe [@post]",
                "> @post: The port office shut it for good.",
                "> “The port office shut *it* for good” (my emphasis) [@post]",
                "> The port office shut it for good (강조는 인용자) [@post].",
                "> The port office shut it for good [@post], our translation.",
                "> The port office shut it for good.\n> — 항만청 대변인 김하나 [@post]",
            })
    void allOfItWasFound(String markdown) {
        assertThat(told(markdown)).isEqualTo(QuoteState.VERIFIED);
    }

    /** Of other words beside those that were found no page says that they were. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> The council paid bribes before anybody “shut it for good” [@post].",
                "> Two clerks were shot, for \"The port office shut it for good\" [@post].",
                "> The minister said: \"The port office shut it for good\" [@post].",
                "> “The port office shut it for good,” Jane Doe said [@post].",
                "> “The port office shut it for good,” @post says.",
                "> \"The port office,\" @post says, \"shut it for good.\"",
                "> The port office shut it for good, @post says.",
                "> The port office shut it for good, as @post adds without proof.",
                "> According to @post, The port office shut it for good.",
                "> The port office shut it for good (nobody was surprised, see [@post]).",
                "> The port office shut it for good.\n> — which killed twelve people [@post]",
                "> The port office shut it for good.\n>\n> — It killed twelve people. [@post]",
                "> The council paid for what [@post] has: It rained.",
                "> 의회가 돈을 주었고 그 뒤에 말했다: “The port office shut it for good” [@post].",
            })
    void ofWordsBesideItNothingIsSaid(String markdown) {
        assertThat(told(markdown)).isEqualTo(QuoteState.PARTLY);
    }

    private static QuoteState told(String markdown) {
        CitedBlock block = block(markdown);
        QuoteSearch search = search();
        return block.settle(
                        block.ways().stream()
                                .map(way -> search.find(way).of(way))
                                .toList(),
                        checked -> checked.state().isFound())
                .map(block::told)
                .orElseThrow()
                .state();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> The port office shut it for ever [@post].",
                "> The port office shut it for ever (my emphasis) [@post].",
                "> “The port office shut it for ever,” @post says.",
                "> The port office shut it for ever.\n> — Jane Doe [@post]",
                "> The port office shut it for good, and for ever [@post].",
                "> the bridge (a new one) fell [@post].",
                "> The port office closed it for good, @post says.",
                "> The port office shut it for ever, @post says.",
                "> @post: The port office shut it for ever.",
                "> The port office shut it and, as @post puts it, for good.",
                "> The port office, @post says, closed it for good.",
                "> The port office shut it for good [@post], and twelve of them drowned.",
                "> The port office shut it for good [@post]; nobody had told them so.",
                "> The port office shut it for good [@post] (nobody had told them so).",
                "> The port office shut it for good (nobody had told them so) [@post].",
                "> “The port office shut it for good.” Two of its clerks were then shot by people who had come from the other"
                        + " side of the river, and of whom nothing more was heard, until in spring a body was found. [@post]",
                "> The port office shut it for good\n> - It burned for days. [@post]",
                "> - It rained.\n> - Twelve of them drowned in it. [@post]",
            })
    void otherWordsAreAltered(String markdown) {
        CitedBlock block = block(markdown);
        assertThat(block.settle(looked(block, search()), found -> found.state().isFound()))
                .hasValueSatisfying(found -> assertThat(found.state().isFound()).isFalse());
    }

    /** A quotation within belongs to its own citation, and what cites nothing is not looked up. */
    @Test
    void quotationsWithinStandForThemselves() {
        List<CitedBlock> blocks = CitedBlock.in(prose("> He said:\n>\n> > It rained. [@post]"));
        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).ways()).extracting(Quotation::exact).containsExactly("It rained.");
    }

    @Test
    void eachWorkThatIsCitedCounts() {
        assertThat(block("> It rained. [@post; @other]").keys()).containsExactly("post", "other");
    }

    /** Whose text has marks without another, or blanks, by the ten thousand has the quotation all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"»", "“", "\u00a0", "- ", "( ", ", "})
    void marksWithoutEndAreLookedThroughOnce(String mark) {
        String words = "It rained." + mark.repeat(20_000) + "It stopped";
        assertThat(block("> " + words + " [@post].").ways())
                .hasSizeBetween(1, 2)
                .allMatch(way -> way.exact().startsWith("It rained."));
    }

    private static List<QuoteSearch.Found> looked(CitedBlock block, QuoteSearch search) {
        return block.ways().stream().map(search::find).toList();
    }

    private static CitedBlock block(String markdown) {
        List<CitedBlock> blocks = CitedBlock.in(prose(markdown));
        assertThat(blocks).isNotEmpty();
        return blocks.get(0);
    }

    private static Prose prose(String markdown) {
        return new ProseParser().parse("a.md", markdown + "\n", 1, new Diagnostics());
    }

    private static QuoteSearch search() {
        return new QuoteSearch(CopyText.of("post.txt", COPY.getBytes(StandardCharsets.UTF_8)));
    }
}
