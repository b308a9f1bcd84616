package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Adds a kind to each closed family and compiles again: every place that must know the new kind has to be an error, or
 * else a page, a value or a word would vanish without a word.
 */
class ClosedFamiliesTest {

    /** The end of a family whose last member is a record of functions, {@code record Cases<R>(…)}. */
    private static final String END = ") {}\n}\n";

    /** The beginning of the functions of a family where they are those of an interface. */
    private static final String FUNCTIONS = "interface Cases<R> {\n";

    /**
     * A closed family: a sealed interface with {@code fold} and {@code Cases}.
     *
     * @param file where it stands
     * @param kind the new kind: a record {@code Extra}, but for the end of its body
     * @param places every file that has to say what becomes of each kind
     */
    private record Family(String file, String kind, List<String> places) {

        String name() {
            return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
        }

        /** The family with one kind more, complete in itself. */
        String extended(String source) {
            return source.contains(FUNCTIONS) ? withMethod(source) : withComponent(source);
        }

        private String withMethod(String source) {
            String functions = source.replace(FUNCTIONS, FUNCTIONS + "R extra(Extra extra);\n");
            return functions.substring(0, functions.lastIndexOf('}')) + folded("extra(this)") + "}\n";
        }

        private String withComponent(String source) {
            assertThat(source).endsWith(END);
            String open = source.replaceFirst("\\bpermits (?=[A-Z])", "permits " + name() + ".Extra, ");
            return open.substring(0, open.length() - END.length())
                    + ", java.util.function.Function<? super Extra, ? extends R> extra) {}\n"
                    + folded("extra().apply(this)") + "}\n";
        }

        private String folded(String call) {
            return kind + " @Override public <R> R fold(Cases<R> cases) { return cases." + call + "; } }\n";
        }
    }

    static List<Family> families() {
        return List.of(
                new Family(
                        "site/SitePage.java",
                        "record Extra(PageKind kind) implements SitePage { public String title(org.variorum.words.PageWords words) { return \"\"; }",
                        List.of("render/page/PageContents.java")),
                new Family(
                        "site/Moment.java",
                        "record Extra(Edtf when, String id) implements Moment {",
                        List.of("render/page/TimelinePages.java", "site/Moments.java")),
                new Family(
                        "model/Inline.java",
                        "record Extra() implements Leaf {",
                        List.of("check/UnitReader.java", "model/PlainText.java", "render/prose/InlineHtml.java")),
                new Family(
                        "model/Block.java",
                        "record Extra() implements Block {",
                        List.of("check/WritingReader.java", "model/Walk.java", "render/prose/ProseHtml.java")));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyPlaceThatMustKnowANewKindIsACompileError(Family family) throws IOException {
        assertThat(faults(family, family::extended)).containsExactlyElementsOf(family.places());
    }

    @ParameterizedTest
    @MethodSource("families")
    void asItStandsItCompiles(Family family) throws IOException {
        assertThat(faults(family, source -> source)).isEmpty();
    }

    @Test
    void anInlineSaysWhatStandsInIt() throws IOException {
        Family family =
                new Family("model/Inline.java", "record Extra(List<Inline> parts) implements Inline {", List.of());
        assertThat(faults(family, family::extended)).contains(family.file());
    }

    /** The files with an error after a change to a family, among those that fold one and name this one. */
    private static List<String> faults(Family family, UnaryOperator<String> change) throws IOException {
        return List.copyOf(ChangedSource.faults(family.file(), change, List.of(family.name(), "Cases<")));
    }
}
