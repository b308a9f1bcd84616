package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file of BibTeX or RIS holds is read or reported, and what is whole in it is read. */
class BibTexTest {

    private static final List<String> PIECES = List.of(
            "@book{",
            "@string{",
            "@comment{",
            "@a(",
            "{",
            "}",
            "(",
            ")",
            "\"",
            "#",
            "=",
            ",",
            "%",
            "@",
            "\n",
            " ",
            "key",
            "title",
            "{x}",
            "\"x\"",
            "2020",
            "author",
            " and ",
            "crossref = {key}",
            "\\'",
            "\\emph",
            "\\foo",
            "$",
            "^",
            "_",
            "~",
            "--",
            "\\",
            "é",
            "date =",
            "TY  - BOOK\n",
            "ER  - \n",
            "AU  - A, B\n",
            "\nTI  - ",
            "XX",
            "  - ");

    /** What is wrong with each, it ends with its line. */
    private static final List<String> BROKEN = List.of(
            "@book{a, title = {open",
            "@book{a, title = {open}",
            "@book{a, title = \"open",
            "@book{a, title {none}}",
            "@book{, title = {no key}}",
            "@book{a, title = {closed}}, year = {2020}}",
            "@book{a, = {x}}",
            "@book{a title = {x}}",
            "@string{open = {x}",
            "@book",
            "} } }",
            "free text, desk@harbour.example");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> broken() {
        return Arbitraries.of(BROKEN).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 2000)
    void anyTextIsReadOrReported(@ForAll("texts") String text) {
        Folders folder = Folders.site().file("references.bib", text).file("references.ris", text);
        folder.load();
        assertThat(folder.faults()).allMatch(fault -> fault.startsWith("references."));
    }

    @Property(tries = 500)
    void aBrokenEntryCostsNoOther(@ForAll("broken") List<String> broken) {
        List<String> lines = new ArrayList<>(List.of("@book{good, title = {A}}"));
        List<String> keys = new ArrayList<>(List.of("good"));
        for (int i = 0; i < broken.size(); i++) {
            lines.add(broken.get(i));
            lines.add("@book{good" + i + ", title = {A {B} C}, year = 2020}");
            keys.add("good" + i);
        }
        Folders folder = Folders.site().file("references.bib", lines.toArray(String[]::new));
        assertThat(folder.load().catalog().references()).containsKeys(keys.toArray(String[]::new));
    }
}
