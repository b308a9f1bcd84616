package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.site.Site;

/** The hash of a site's findings, and those of its questions: of what was decided and by what, wherever it is written. */
class SiteIdentityTest {

    @TempDir
    private Path folder;

    private Path content = Path.of("content");
    private List<String> before = List.of();

    @BeforeEach
    void copyBase() throws IOException {
        content = folder.resolve("content");
        Contents.copy(Contents.BASE, content);
        edit("questions/bridge-approver.md", "answer: city", "answer: city\n  note: The minutes say so.");
        before = hashes(content);
    }

    @ParameterizedTest
    @CsvSource({
        "questions/bridge-approver.md, expects:, # what it is\\nexpects:",
        "questions/bridge-approver.md, finding:, \\n\\nfinding:",
        "questions/bridge-approver.md, What is known, What we know",
        "questions/bridge-approver.md, 'answer: city\\n  note: The minutes say so.', 'note: The minutes say so.\\n  answer: city'",
        "reports/gazette-20240110.md, [The council, \\nOn that day [the council",
        "reports/gazette-20240110.md, for 12 million, for twelve million",
        "entities.yaml, name: Port Authority, name: The Port",
        "briefings/bridge-approved.md, ---, ---\\n# nothing",
        "site.yaml, The Harbour Ledger, The Ledger"
    })
    void staysWithOtherWordsAndInOtherPlaces(String file, String old, String now) throws IOException {
        edit(file, old, now);
        assertThat(hashes(content)).isEqualTo(before);
    }

    @Test
    void staysInAnotherFolderAndWithFilesInSubFolders() throws IOException {
        Path moved = folder.resolve("moved");
        Files.move(content, moved);
        for (String kind : List.of("reports/harbour-wire-20240109.md", "questions/bridge-toll.md")) {
            Path file = moved.resolve(kind);
            Path sub = Files.createDirectories(file.resolveSibling("a"));
            Files.move(file, sub.resolve(file.getFileName()));
        }
        assertThat(hashes(moved)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "questions/bridge-approver.md, The minutes say so, The minutes have it so",
        "questions/bridge-approver.md, answer: city, 'answer: city\\n  verdict: contradiction'",
        "questions/bridge-approver.md, answer: city, 'answer: city\\n  open: Who was absent.'",
        "questions/bridge-approver.md, answer: city, 'answer: city\\n  rulings: {city: imprecise}'",
        "reports/gazette-20240110.md, value=city, value=state",
        "reports/gazette-20240110.md, value=2026, value=2027",
        "outlets.yaml, reliability: A, reliability: B",
        "entities.yaml, 'name: City Council', 'name: City Council\\n  part-of: state'",
        "events.yaml, 2024-01-05, 2024-01-06",
        "site.yaml, 'policies: {', 'hedges: {about: 20%}\\npolicies: {'"
    })
    void changesWithWhatWasSaidDeclaredOrDecided(String file, String old, String now) throws IOException {
        edit(file, old, now);
        assertThat(hashes(content)).isNotEqualTo(before);
    }

    private void edit(String file, String old, String now) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        String plain = old.replace("\\n", "\n");
        assertThat(text).contains(plain);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(plain), now.replace("\\n", "\n")));
    }

    /** The hash of all findings, then those of the questions. */
    private static List<String> hashes(Path content) throws IOException {
        Sites sites = new Sites(content);
        Site site = sites.site();
        assertThat(sites.diagnostics.sorted()).isEmpty();
        List<String> hashes = new ArrayList<>(List.of(site.contentHash()));
        site.library().findings().forEach(f -> hashes.add(f.reconciliation().hash()));
        return hashes;
    }
}
