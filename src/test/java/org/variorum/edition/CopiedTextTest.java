package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Reconciliation;
import org.variorum.model.Tie;

/** Reports whose kept texts are nearly one count as one origin until the desk says otherwise, and as two from then on. */
class CopiedTextTest {

    private static final String TEXT = "the council voted on tuesday evening to build a new bridge over the harbour";

    @TempDir
    private Path folder;

    @Test
    void nearlyOneTextIsOneVoice() throws IOException {
        Reconciliation result = reconciled("");

        assertThat(result.lineages()).hasSize(1);
        assertThat(result.lineages().get(0).ties())
                .anySatisfy(tie -> assertThat(tie)
                        .isInstanceOfSatisfying(
                                Tie.OneText.class, t -> assertThat(t.percent()).isEqualTo(100)));
    }

    @Test
    void theDeskMaySayThatTheyAreTwo() throws IOException {
        assertThat(reconciled("independent: true\nindependent-note: Both print the minutes.\n")
                        .lineages())
                .hasSize(2);
    }

    private Reconciliation reconciled(String declared) throws IOException {
        String report = "---\ntitle: %1$s\noutlet: %1$s\nissued: 2024-01-11\nsnapshot: {file: %1$s.txt}\n%2$s---\n"
                + "[For 12 million]{.claim q=bridge-price value=\"12 million USD\"}.\n";
        new Fixture()
                .overlay(Path.of("src/test/resources/diagnostics/base/content"))
                .with(
                        "questions/bridge-price.md",
                        "---\nquestion: What is the price?\nexpects: quantity\n---\nSo much.\n")
                .with("snapshots/courier.txt", TEXT)
                .with("snapshots/gazette.txt", TEXT)
                .with("reports/courier-1.md", report.formatted("courier", declared))
                .with("reports/gazette-1.md", report.formatted("gazette", ""))
                .write(folder.resolve("content"));
        return Runs.reconcile(folder.resolve("content")).findings().stream()
                .filter(named -> named.id().equals("bridge-price"))
                .findFirst()
                .orElseThrow()
                .finding()
                .reconciliation();
    }
}
