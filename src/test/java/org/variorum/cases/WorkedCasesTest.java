package org.variorum.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.cases.CaseResult.Difference;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.load.tree.SourceText;
import org.variorum.model.Claim;
import org.variorum.model.Reconciliation;

/** The worked cases come out as expected: relations, verdict, reasons, lineages, confidence, answer. */
class WorkedCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/reconcile");

    /** A case and the run over its file. */
    record Worked(Case worked, CaseRun run) {
        @Override
        public String toString() {
            return worked.id();
        }
    }

    static Stream<Worked> cases() throws IOException {
        return Stream.of("cases.yaml", "more-cases.yaml", "hard-cases.yaml", "first-written.yaml", "unseen-cases.yaml")
                .flatMap(WorkedCasesTest::read);
    }

    private static Stream<Worked> read(String name) {
        Diagnostics faults = new Diagnostics();
        CaseFile file = CaseReader.read(SourceText.ofFile(name, text(name)), faults);
        assertThat(faults.sorted()).isEmpty();
        CaseRun run = new CaseRun(file);
        return file.cases().stream().map(c -> new Worked(c, run));
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsExpected(Worked worked) {
        assertThat(worked.run().of(worked.worked()).differences())
                .extracting(d -> d.location() + " " + d.what() + ": " + d.expected() + ", but " + d.actual())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfClaims(Worked worked) {
        Reconciliation straight = worked.run().of(worked.worked()).reconciliation();
        List<Claim> shuffled = new ArrayList<>(worked.worked().claims());
        Collections.shuffle(shuffled, new Random(7));
        CaseResult other = worked.run().of(withClaims(worked.worked(), shuffled));
        assertThat(other.reconciliation().verdict()).isEqualTo(straight.verdict());
        assertThat(other.reconciliation().confidence()).isEqualTo(straight.confidence());
        assertThat(other.reconciliation().lineages())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(straight.lineages());
        assertThat(other.reconciliation().because()).isEqualTo(straight.because());
        assertThat(other.differences()).extracting(Difference::what).isEmpty();
    }

    private static Case withClaims(Case c, List<Claim> claims) {
        return new Case(c.id(), c.question(), claims, c.sources(), c.bodies(), c.expected(), c.location());
    }
}
