package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of references made to exhaust whoever reads them are read, or a diagnostic, and soon. */
@Execution(ExecutionMode.CONCURRENT)
class BibBombsIT {

    private static final int MANY = 1_000_000;

    private static String many(String text) {
        return text.repeat(MANY / text.length());
    }

    private static String field(String value) {
        return "@book{a, title = {" + value + "}}";
    }

    private static String numbered(String before, int count, String form) {
        StringBuilder text = new StringBuilder(before);
        IntStream.range(1, count)
                .forEach(i -> text.append(form.replace("#1", "" + i).replace("#0", "" + (i - 1))));
        return text.toString();
    }

    static Stream<String> bibs() {
        return Stream.of(
                field("{".repeat(MANY / 2) + "}".repeat(MANY / 2)),
                field("\\emph{".repeat(MANY / 12) + "}".repeat(MANY / 12)),
                "@book{a, title = " + many("{"),
                many("@book{a, title = {B\n"),
                many("@book{a, title = {B "),
                "@book{a, title = {B\n".repeat(5) + many("@a{b} "),
                many("@a{b, c = 1}"),
                many("@comment{\n"),
                many("@a "),
                many("@"),
                field(many("$^_")),
                field(many("\\em \\bf ")),
                field(many("\\'")),
                "@book{a, author = {" + many("A and ") + "B}}",
                "@book{a, author = {" + many("a,") + "}}",
                "@book{a, " + many("f=1,") + "}",
                "@book{a, title = " + many("x # ") + "x}",
                numbered("@string{s0 = \"x\"}", 100_000, "@string{s#1 = s#0 # \"\"}\n") + "@book{a, title = s99999}",
                numbered("@string{s0 = \"x\"}", 100_000, "@string{s#1 = s#0 # \"x\"}\n"),
                numbered("@string{s0 = \"xxxxxxxx\"}", 100, "@string{s#1 = s#0 # s#0}\n"),
                numbered("", 50_000, "@inbook{k#1, crossref = {k#0}, xdata = {k#0, k#1}}\n"));
    }

    static Stream<String> riss() {
        return Stream.of(
                many("TY  - BOOK\n"),
                "TY  - BOOK\n" + many("AU  - A, B\n"),
                "TY  - BOOK\nTI  - x\n" + many("y\n"),
                "TY  - BOOK\nTI  - x\n" + many("y\nTI  - x\n"),
                many("x\n"),
                "TY  - BOOK\nDO  - " + many("10."));
    }

    @ParameterizedTest
    @MethodSource("bibs")
    void bombsInBibTexAreReadSoon(String text) {
        readSoon("references.bib", text);
    }

    @ParameterizedTest
    @MethodSource("riss")
    void bombsInRisAreReadSoon(String text) {
        readSoon("references.ris", text);
    }

    private static void readSoon(String file, String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            Folders folder = Folders.site().file(file, text);
            assertThat(folder.load().catalog().references()).isNotNull();
            assertThat(folder.faults().size()).isLessThan(200);
        });
    }
}
