package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.model.Prose;

/** The examples of the syntax guide are true: each is read as the guide says, with the diagnostics that it says. */
class SyntaxGuideTest {

    private static final Path GUIDE = Path.of("site/markdown/syntax.md");

    @TestFactory
    Stream<DynamicTest> everyExampleReadsAsTheGuideSays() throws IOException {
        List<GuideExample> examples = GuideExample.in(Files.readString(GUIDE));
        assertThat(examples).hasSizeGreaterThan(20);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        "line " + example.line(),
                        () -> assertThat(outline(example.markdown())).isEqualTo(example.outline())));
    }

    private static String outline(String markdown) {
        Diagnostics diagnostics = new Diagnostics();
        Prose prose = new ProseParser().parse("guide.md", markdown, 1, diagnostics);
        String problems =
                diagnostics.sorted().stream().map(SyntaxGuideTest::print).collect(Collectors.joining("\n"));
        return problems.isEmpty() ? ProsePrinter.print(prose) : ProsePrinter.print(prose) + "\n" + problems;
    }

    private static String print(Diagnostic found) {
        return found.location().line() + ":" + found.location().column() + " "
                + found.code().number() + " " + found.message()
                + found.expected().map(e -> "; expected " + e).orElse("");
    }
}
