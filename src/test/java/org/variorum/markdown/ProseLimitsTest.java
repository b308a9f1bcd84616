package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

class ProseLimitsTest {

    private static final ProseLimits LIMITS = new ProseLimits(4, 9, 3, 20);

    private static List<Diagnostic> problems(String text) {
        Diagnostics diagnostics = new Diagnostics();
        new ProseParser(LIMITS).parse("f.md", text, 1, diagnostics);
        return diagnostics.sorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">>>> a",
                "- - - - - a",
                "*a **b *c **d *e* d** c* b** a*",
                "[[[[[a]{.x}]{.x}]{.x}]{.x}]{.x}",
                "a\n- b\nc\nd",
                "|a|b|\n|-|-|\n|c|d|\n\n|a|b|\n|-|-|\n|c|d|",
                "[[[[[[[[[[[[[[[[[[[[[",
                "![![![a",
            })
    void tooMuchIsReportedOnce(String text) {
        assertThat(problems(text)).extracting(Diagnostic::code).containsExactly(Code.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {">>> a", "- a", "*a **b *c* b** a*", "[[[a]{.x}]{.x}]{.x}", "a\nb\nc\n\na\nb\nc", "|a|\n|-|\n|c|"
            })
    void enoughIsNotTooMuch(String text) {
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void whatIsTooDeepIsKeptAsText() {
        Diagnostics diagnostics = new Diagnostics();
        Prose prose = new ProseParser(new ProseLimits(2, 9, 9, 9)).parse("f.md", "> > *a*", 3, diagnostics);
        assertThat(prose.blocks())
                .containsExactly(new Block.Quote(
                        List.of(new Block.Quote(List.of(new Block.Paragraph(List.of(new Inline.Text("*a*", 4))))))));
        assertThat(diagnostics.sorted())
                .containsExactly(Diagnostic.of(
                        Code.TOO_DEEP,
                        new Location("f.md", 3, 5, 1),
                        "blocks nested more than 2 deep are not read as Markdown"));
    }

    @Test
    void aFileOfTooManyPartsIsKeptAsText() {
        Prose prose = new ProseParser(new ProseLimits(9, 9, 1, 9)).parse("f.md", "a\n- b", 1, new Diagnostics());
        assertThat(prose.blocks()).containsExactly(new Block.Paragraph(List.of(new Inline.Text("a\n- b", 0))));
    }
}
