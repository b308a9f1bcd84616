package org.variorum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPrinterTest {

    @Test
    void printsPlaceLineCaretExpectationAndHint() {
        assertThat(print("as [@koreherald] says", 6, 10, "unknown citation key \"koreherald\""))
                .isEqualTo("""
                        a.md:1:6: error V301 unknown citation key "koreherald"
                          as [@koreherald] says
                               ^~~~~~~~~~
                          expected: the id of a report
                          hint: did you mean "koreaherald"?
                        """);
    }

    @Test
    void keepsTabsSoThatTheCaretStaysUnderItsColumn() {
        assertThat(mark("\ta\tbad", 4, 3)).isEqualTo("\t \t^~~");
    }

    @Test
    void givesWideCharactersTwoColumnsAndMarksNone() {
        assertThat(mark("연합 bad", 4, 3)).isEqualTo("     ^~~");
        assertThat(mark("e\u0301 bad", 4, 3)).isEqualTo("  ^~~");
        assertThat(mark("🚀 bad", 4, 3)).isEqualTo("   ^~~");
        assertThat(mark("x 연합", 3, 2)).isEqualTo("  ^~~~");
    }

    @Test
    void neverSplitsACharacterInTwo() {
        assertThat(mark("🚀", 2, 1)).isEqualTo("^");
    }

    @Test
    void marksJustAfterALineThatIsTooShort() {
        assertThat(mark("short", 90, 5)).isEqualTo("     ^");
    }

    @Test
    void cutsAVeryLongLineAroundThePlace() {
        String line = "a".repeat(1000) + "BAD" + "z".repeat(1000);
        List<String> printed = print(line, 1001, 3, "m").lines().toList();
        assertThat(printed.get(1)).hasSize(164).startsWith("  …aaa").endsWith("zzz…");
        assertThat(printed.get(1).indexOf("BAD")).isEqualTo(printed.get(2).indexOf("^~~"));
    }

    @Test
    void showsNoControlCharactersOfTheContent() {
        String printed = print("a\u001B[31m\u202Ebad\u0085", 1, 1, "no \u001B]0;x\u0007 such\nkey");
        assertThat(printed)
                .contains("no <U+001B>]0;x<U+0007> such key\n")
                .contains("  a<U+001B>[31m<U+202E>bad<U+0085>\n");
    }

    @Test
    void keepsTheCaretUnderWhatIsShownAsItsNumber() {
        assertThat(mark("\u202E\u200B bad", 4, 3)).isEqualTo(" ".repeat(17) + "^~~");
        assertThat(mark("a\u202Eb", 2, 1)).isEqualTo(" ^~~~~~~~");
        assertThat(mark("::stop::x", 1, 2)).isEqualTo("^~~~~~~~~");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error file=a::x",
                " \u00A0\u3000::add-mask::x",
                "\t::x",
                "::{token}::",
                "a ##[error]x",
                "##vso[task.setvariable variable=A]b",
                "x ##VSO[y]",
                "##teamcity[buildStatus status='SUCCESS']",
                "###[group]x"
            })
    void tellsTheMachineThatBuildsPullRequestsNothing(String line) {
        String printed = print(line, 1, 1, line);
        assertThat(printed.lines()).noneMatch(Commands::isOne);
        assertThat(printed).contains("<U+00");
    }

    @Test
    void showsTheFencesOfBlocksAsTheyAre() {
        assertThat(print("::: {.reconciliation q=bridge-toll}", 1, 3, "m"))
                .contains("\n  ::: {.reconciliation q=bridge-toll}\n  ^~~\n");
    }

    @Test
    void leavesTheExcerptOutWhereLineOrFileIsUnknown() {
        Diagnostic whole = Diagnostic.of(Code.MISSING_FILE, Location.ofFile("site.yaml"), "site.yaml is missing");
        assertThat(new TextPrinter(Map.of()).print(whole)).isEqualTo("site.yaml: error V113 site.yaml is missing\n");
        Diagnostic line = Diagnostic.of(Code.BAD_YAML, new Location("a.md", 1, 0, 1), "bad");
        assertThat(new TextPrinter(Map.of("a.md", List.of("text"))).print(line))
                .isEqualTo("a.md:1: error V103 bad\n  text\n");
    }

    @Test
    void countsBySeverity() {
        Location place = Location.ofFile("a.md");
        Diagnostic error = Diagnostic.of(Code.BAD_YAML, place, "x");
        Diagnostic note = Diagnostic.of(Code.TEMPLATE_UNUSED, place, "x");
        assertThat(TextPrinter.count(List.of(error, note, error))).isEqualTo("2 errors, 1 note");
        assertThat(TextPrinter.count(List.of())).isEqualTo("nothing to mend");
    }

    private static String mark(String line, int column, int length) {
        return print(line, column, length, "m").lines().toList().get(2).substring(2);
    }

    private static String print(String line, int column, int length, String message) {
        Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_CITATION, new Location("a.md", 1, column, length), message)
                .expected("the id of a report")
                .hint("did you mean \"koreaherald\"?");
        return new TextPrinter(Map.of("a.md", List.of(line))).print(diagnostic);
    }
}
