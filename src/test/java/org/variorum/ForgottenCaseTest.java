package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new kind of block or inline does not compile until everyone who deals with all kinds deals with it. */
class ForgottenCaseTest {

    private static final String INLINE = "model/Inline.java";
    private static final String BLOCK = "model/Block.java";

    @Test
    void aNewInlineIsAskedForWhereverInlinesAreRead() throws IOException {
        assertThat(ChangedSource.faults(INLINE, with("Inline", true), "Inline.Cases<"))
                .contains("check/UnitReader.java", "model/PlainText.java", "render/InlineHtml.java")
                .doesNotContain(INLINE);
    }

    @Test
    void aNewBlockIsAskedForWhereverBlocksAreRead() throws IOException {
        assertThat(ChangedSource.faults(BLOCK, with("Block", true), "Block.Cases<"))
                .contains("check/WritingReader.java", "model/Walk.java", "render/ProseHtml.java")
                .doesNotContain(BLOCK);
    }

    @Test
    void aKindWithoutACaseOfItsOwnIsNoInline() throws IOException {
        assertThat(ChangedSource.faults(INLINE, with("Inline", false), "Inline.Cases<"))
                .containsExactly(INLINE);
    }

    @Test
    void asTheyAreNothingIsForgotten() throws IOException {
        assertThat(ChangedSource.faults(INLINE, source -> source, "Inline.Cases<"))
                .isEmpty();
    }

    /** The family with a kind of its own, and that with or without its case. */
    private static UnaryOperator<String> with(String family, boolean isCase) {
        String children = "public List<Inline> children() { return List.of(); } ";
        String fold = isCase ? "public <R> R fold(Cases<R> cases) { return cases.novelty(this); } " : "";
        String kind = "record Novelty() implements " + family + " { " + children + fold + "}";
        String function = isCase ? "R novelty(Novelty novelty);" : "";
        return source ->
                after("interface Cases<R> {", function, after("sealed interface " + family + " {", kind, source));
    }

    private static String after(String line, String added, String source) {
        assertThat(source).contains(line);
        return source.replaceFirst(Pattern.quote(line), Matcher.quoteReplacement(line + added));
    }
}
