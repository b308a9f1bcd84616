package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
                        "site/Listed.java",
                        "record Extra() implements Listed {",
                        List.of("render/page/ListPages.java")),
                new Family(
                        "model/Inline.java",
                        "record Extra() implements Leaf {",
                        List.of("check/UnitReader.java", "model/PlainText.java", "render/prose/InlineHtml.java")),
                new Family(
                        "model/Block.java",
                        "record Extra() implements Block {",
                        List.of(
                                "check/UncitedReader.java",
                                "check/WritingReader.java",
                                "model/OwnWords.java",
                                "model/Walk.java",
                                "render/prose/ProseHtml.java")),
                new Family(
                        "model/Value.java",
                        "record Extra() implements Value {",
                        List.of(
                                "check/SaidValue.java",
                                "data/ValueJson.java",
                                "propose/Notation.java",
                                "reconcile/Fingerprint.java",
                                "reconcile/compare/CommonGround.java",
                                "reconcile/compare/TypedRule.java",
                                "words/Wording.java")),
                new Family(
                        "model/Step.java",
                        "record Extra() implements Step {",
                        List.of("data/StepJson.java", "words/Narrator.java", "words/Topic.java")),
                new Family(
                        "model/Operands.java",
                        "record Extra() implements Operands { public Operands flipped() { return this; }",
                        List.of("data/OperandsJson.java", "words/PairNarrator.java")),
                new Family(
                        "model/Reason.java",
                        "record Extra() implements Reason {",
                        List.of("data/ReasonJson.java", "words/VerdictNarrator.java")),
                new Family(
                        "model/Tie.java",
                        "record Extra() implements Tie {",
                        List.of("data/TieJson.java", "words/LineageNarrator.java")),
                new Family(
                        "model/Departure.java",
                        "record Extra() implements Departure {",
                        List.of(
                                "check/DepartureCheck.java",
                                "cli/PlainFinding.java",
                                "cli/PlainSitePrinter.java",
                                "data/FindingJson.java",
                                "render/part/Answers.java",
                                "render/part/DepartureViews.java")),
                new Family(
                        "model/QuestionSubject.java",
                        "record Extra() implements QuestionSubject { public String text() { return \"\"; }",
                        List.of("site/FindingFace.java")),
                new Family(
                        "model/Actor.java",
                        "record Extra() implements Actor { public String text() { return \"\"; }",
                        List.of(
                                "data/ActorJson.java",
                                "reconcile/compare/Statements.java",
                                "render/page/ClaimReviewData.java",
                                "render/part/Naming.java",
                                "words/NameBook.java")),
                new Family(
                        "words/Piece.java",
                        "record Extra() implements Piece { public String words() { return \"\"; }",
                        List.of("render/part/Linked.java", "words/Piece.java", "words/bundle/english/Articles.java")),
                new Family(
                        "content/ValueDraft.java",
                        "record Extra() implements ValueDraft {",
                        List.of("resolve/ValueReader.java")),
                new Family("data/Json.java", "record Extra() implements Json {", List.of("data/JsonText.java")),
                new Family(
                        "markdown/Token.java",
                        "record Extra() implements Token {",
                        List.of("markdown/CitationGroupReader.java", "markdown/Inlines.java")));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyPlaceThatMustKnowANewKindIsACompileError(Family family) throws IOException {
        assertThat(faults(family, family::extended)).containsExactlyElementsOf(family.places());
    }

    @Test
    void everyFamilyIsTried() throws IOException {
        assertThat(families()).extracting(Family::file).containsExactlyInAnyOrderElementsOf(declared());
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

    /** The files of the program that declare the functions of a family. */
    private static List<String> declared() throws IOException {
        Path sources = Path.of("src/main/java/org/variorum");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).matches("(?s).*(?:record|interface) Cases<R>.*")) {
                    found.add(sources.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        return found;
    }

    /** The files with an error after a change to a family, among those that fold one and name this one. */
    private static List<String> faults(Family family, UnaryOperator<String> change) throws IOException {
        return List.copyOf(ChangedSource.faults(family.file(), change, List.of(family.name(), "Cases<")));
    }
}
