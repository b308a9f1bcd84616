package org.variorum.load.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;

class FrontMatterTest {

    private static final Location OPENING = new Location("a.md", 1, 1, 3);

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void takesAFileApart() {
        assertThat(split("---\na: b\n---\n\nBody.\n"))
                .isEqualTo(new FrontMatter(Optional.of(new SourceText("a.md", "a: b\n", 2)), OPENING, "\nBody.\n", 4));
    }

    @Test
    void allowsSpacesAfterTheFencesAndRulesInTheBody() {
        assertThat(split("--- \na: b\n---\t\nOne\n\n---\n\nTwo"))
                .isEqualTo(new FrontMatter(
                        Optional.of(new SourceText("a.md", "a: b\n", 2)), OPENING, "One\n\n---\n\nTwo", 4));
    }

    @Test
    void allowsNoMetadataAndNoBody() {
        assertThat(split("---\n---"))
                .isEqualTo(new FrontMatter(Optional.of(new SourceText("a.md", "", 2)), OPENING, "", 3));
        assertThat(faults()).isEmpty();
    }

    @Test
    void reportsAFileWithoutFrontMatterAndKeepsItsBody() {
        assertThat(split("Body.\n")).isEqualTo(new FrontMatter(Optional.empty(), OPENING, "Body.\n", 1));
        assertThat(faults()).containsExactly("a.md:1:1+1 V106 the file does not start with ---");
    }

    @Test
    void reportsAnEmptyFile() {
        split("");
        assertThat(faults()).containsExactly("a.md:1:1+1 V106 the file does not start with ---");
    }

    @Test
    void reportsFrontMatterThatIsNotClosed() {
        assertThat(split("---\na: b\n ---\n----\n")).isEqualTo(new FrontMatter(Optional.empty(), OPENING, "", 5));
        assertThat(faults()).containsExactly("a.md:1:1+3 V106 the front matter is not closed");
    }

    private FrontMatter split(String text) {
        return FrontMatter.split(SourceText.ofFile("a.md", text), diagnostics);
    }

    private List<String> faults() {
        return diagnostics.sorted().stream().map(YamlTreeTest::shown).toList();
    }
}
