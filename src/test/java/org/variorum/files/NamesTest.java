package org.variorum.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                ".well-known",
                "con-tent",
                "console.html",
                "com10",
                "caf\u00E9",
                "\uD83D\uDE00",
                "a b",
                "..a",
                "\u0939\u093F\u200D"
            })
    void acceptsWhatWorksEverywhere(String name) {
        assertThat(Names.problem(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "CON",
                "con",
                "NUL.txt",
                "nul .txt",
                "Com1",
                "lpt9.tar.gz",
                "COM\u00B9",
                "CONIN$",
                "aux."
            })
    void refusesWhatIsNoNameOrADevice(String name) {
        assertThat(Names.problem(name)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a:b; \"a:b\" has :",
                "a\\b; \"a\\b\" has \\",
                "a?; \"a?\" has ?",
                "a.; \"a.\" ends in a dot or a space",
                "`a `; \"a \" ends in a dot or a space",
                "nul.txt; \"nul.txt\" is a device on Windows"
            })
    void saysWhatIsWrong(String name, String problem) {
        assertThat(Names.problem(name)).contains(problem);
    }

    @Test
    void refusesInvisibleAndBrokenCharacters() {
        assertThat(Names.problem("a\nb")).contains("a name has an invisible character, U+000A");
        assertThat(Names.problem("a\u202Egnp.exe")).contains("a name has an invisible character, U+202E");
        assertThat(Names.problem("a\uD800")).contains("a name has an invisible character, U+D800");
    }

    @Test
    void refusesOtherUnicodeFormsAndLongNames() {
        assertThat(Names.problem("cafe\u0301")).contains("\"cafe\u0301\" is not in Unicode's NFC");
        assertThat(Names.problem("\u00E9".repeat(100))).isEmpty();
        assertThat(Names.problem("\u00E9".repeat(101))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "a/", "a//b", "a/../b", "./a", "", "a/nul/b", "C:/a", "a\\..\\b"})
    void refusesPathsThatAreNotPlainlyBelow(String path) {
        assertThat(OutputPath.problem(path)).isPresent();
    }

    @Test
    void refusesPathsThatAreTooLong() {
        assertThat(OutputPath.problem("a/".repeat(499) + "bc")).isEmpty();
        assertThat(OutputPath.problem("a/".repeat(499) + "bcd")).contains("the path is longer than 1000 bytes");
    }
}
