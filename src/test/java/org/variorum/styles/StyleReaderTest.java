package org.variorum.styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;

class StyleReaderTest {

    static final List<String> NAMES = StyleReader.NAMES;

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @FieldSource("NAMES")
    void readsWhatTheProgramHas(String name) {
        assertThat(StyleReader.bundled(name, "en").isOfNotes()).isEqualTo(name.equals("chicago-notes"));
        assertThat(StyleReader.bundled(name, "ko").language()).isEqualTo("ko-KR");
        assertThat(StyleReader.bundled(name, "de").language()).isEqualTo("en-US");
    }

    @Test
    void speaksTheVarietyOfEnglishThatTheStyleNames() {
        String british = "<style default-locale='en-GB'>" + layout("<text term='edition'/>") + "</style>";
        assertThat(StyleReader.read("a.csl", british, "en", diagnostics))
                .hasValueSatisfying(style -> assertThat(style.language()).isEqualTo("en-GB"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "no style at all                               ¦ no XML",
                "<style><citation></style>                     ¦ no XML",
                "<locale/>                                     ¦ <locale>, which is no style of CSL",
                "<style/>                                      ¦ a style without citations",
                "<style><info><link rel='independent-parent' href='http://x.org/apa'/></info></style> ¦ a style without citations: it leans on http://x.org/apa",
                "<style><citation/></style>                    ¦ <citation> without a layout",
                "<!DOCTYPE x [<!ENTITY e 'e'>]><style>&e;</style> ¦ a document type, which styles do not need",
                "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><style/> ¦ a document type, which styles do not need",
            })
    void tellsWhatIsNoStyle(String text, String message) {
        assertThat(StyleReader.read("a.csl", text, "en", diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple(Code.BAD_STYLE, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<text/>              ¦ a text that says nothing",
                "<text macro='none'/> ¦ no macro is called none",
                "<script/>            ¦ <script>, which CSL does not have here",
            })
    void tellsWhatNoLayoutHolds(String element, String message) {
        String text = "<style>\n  " + layout("\n    " + element) + "</style>";
        assertThat(StyleReader.read("a.csl", text, "en", diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::location, Diagnostic::message)
                .containsExactly(tuple(Location.at("a.csl", 3, 5), message));
    }

    @Test
    void refusesMacrosThatComeToMillionsOfElements() {
        String macros = IntStream.range(0, 40)
                .mapToObj(
                        i -> "<macro name='m" + i + "'>" + ("<text macro='m" + (i + 1) + "'/>").repeat(2) + "</macro>")
                .collect(Collectors.joining());
        String text = "<style>" + macros + "<macro name='m40'><text value='a'/></macro>" + layout("<text macro='m0'/>")
                + "</style>";
        assertThat(StyleReader.read("a.csl", text, "en", diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("macros that come to millions of elements");
    }

    @Test
    void refusesElementsTooDeepWithinEachOther() {
        String deep = layout("<group>".repeat(200) + "</group>".repeat(200));
        assertThat(StyleReader.read("a.csl", "<style>" + deep + "</style>", "en", diagnostics))
                .isEmpty();
        String chain = IntStream.range(0, 3_000)
                .mapToObj(i -> "<macro name='m" + i + "'><text macro='m" + (i + 1) + "'/></macro>")
                .collect(Collectors.joining());
        String text = "<style>" + chain + layout("<text macro='m0'/>") + "</style>";
        assertThat(StyleReader.read("b.csl", text, "en", diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("a style of too many elements", "elements too deep within each other");
    }

    private static String layout(String elements) {
        return "<citation><layout>" + elements + "</layout></citation>";
    }
}
