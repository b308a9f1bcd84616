package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a pull request brings is a diagnostic, never an exception; {@link BombsIT} shows that it never takes long. */
class HostileContentTest {

    private static final String FILE = """
            ---
            title: "North Korea: 'what' was said"
            outlet: kool1045
            question: |
              Which?
            expects: entity
            author: [{family: Choi, given: Soo-hyang}, desk]
            issued: {date-parts: [[2023, 11, 16]]}
            URL: https://kool1045fm.com/a?b=c#d
            snapshot: {file: 001.txt, retrieved: 2026-11-20}
            people: {desk: {name: The desk}}
            hedges: {about: 10%, dozens: 24..99}
            competent:
              - {role: approver, entity: us-state}
            finding:
              answer: {"2022": "~70", 2023: 18..20}
              history: [{date: 2026-11-20, answer: us-dod}]
            date: 2026-11-22 # a comment
            ---
            Body.
            """;

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "\"",
            "'",
            "\n",
            "  ",
            "\t",
            "-",
            "- ",
            "#",
            "&a ",
            "*a",
            "!!x ",
            "|",
            ">",
            "?",
            "? ",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "<<: ",
            "~",
            "null",
            "unknown",
            "\\",
            "\u0000",
            "\u0007",
            "\uD800",
            "😀",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "9".repeat(40),
            "-1",
            "2023-99-99",
            "[[[[[[",
            "{{{{{{");

    @Property(tries = 400)
    void mutatedFilesNeverThrow(@ForAll("mutations") String text) {
        Folders folder = Folders.empty();
        String data = text.replaceFirst("^---\n", "").replaceFirst("\n---\n[\\s\\S]*", "\n");
        for (String path : List.of("reports/a.md", "questions/a.md", "briefings/a.md", "pages/a.md")) {
            folder.file(path, text);
        }
        for (String path : List.of("site.yaml", "outlets.yaml", "entities.yaml", "events.yaml", "references.yaml")) {
            folder.file(path, data);
        }
        folder.file("references.json", data);
        assertThat(folder.load().reports()).hasSize(1);
    }

    @Property(tries = 2000)
    void mutatedJsonNeverThrows(@ForAll("mutatedJson") String text) {
        assertThatCode(() -> Folders.site().file("references.json", text).load())
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> mutations() {
        return mutated(FILE);
    }

    @Provide
    Arbitrary<String> mutatedJson() {
        return mutated("[{\"id\": \"a\", \"type\": \"book\", \"issued\": {\"date-parts\": [[2023, 1, null]]},"
                + " \"author\": [{\"family\": \"A\", \"given\": \"B\\u0041\"}], \"circa\": true}]");
    }

    /** A text with up to eight cuts, each filled with something else. */
    private static Arbitrary<String> mutated(String text) {
        Arbitrary<Integer> at = Arbitraries.integers().between(0, text.length());
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 12);
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        return Combinators.combine(at, length, piece)
                .as(Cut::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(cuts -> {
                    String result = text;
                    for (Cut cut : cuts) {
                        result = cut.apply(result);
                    }
                    return result;
                });
    }

    private record Cut(int at, int length, String piece) {

        String apply(String text) {
            int from = Math.min(at, text.length());
            int to = Math.min(from + length, text.length());
            return text.substring(0, from) + piece + text.substring(to);
        }
    }
}
