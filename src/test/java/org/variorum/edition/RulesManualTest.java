package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.diagnostic.Severity;
import org.variorum.model.Lineage;
import org.variorum.model.ReportId;

/** What the manual's page on the rules shows of voices comes of its example. */
class RulesManualTest {

    private static final Pattern FILE =
            Pattern.compile("`content/([^`]+)`[^\n]*:\n\n```markdown\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VOICES = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theExampleComesToTheVoicesThatStandBelowIt() throws IOException {
        String page = Files.readString(Path.of("site/markdown/rules.md"));
        Fixture fixture = new Fixture()
                .overlay(Path.of("src/test/resources/diagnostics/base/content"))
                .with("entities.yaml", entities())
                .with("outlets.yaml", outlets())
                .with(
                        "questions/flood-dead.md",
                        "---\nquestion: How many people died in the flood?\nexpects: quantity\nunit: person\n"
                                + "finding: {answer: unknown}\n---\nNobody knows.\n");
        FILE.matcher(page).results().forEach(file -> fixture.with(file.group(1), file.group(2)));
        fixture.write(folder.resolve("content"));

        Reconciled reconciled = Runs.reconcile(folder.resolve("content"));

        assertThat(reconciled.result().diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
        Matcher voices = VOICES.matcher(page);
        assertThat(voices.find()).isTrue();
        assertThat(reconciled.findings())
                .filteredOn(named -> named.id().equals("flood-dead"))
                .singleElement()
                .extracting(named -> named.finding().reconciliation().lineages().stream()
                        .map(RulesManualTest::line)
                        .sorted()
                        .collect(Collectors.joining()))
                .isEqualTo(voices.group(1));
    }

    private static String line(Lineage voice) {
        return voice.origin() + ": "
                + voice.sources().stream().map(ReportId::text).sorted().collect(Collectors.joining(", ")) + "\n";
    }

    private static String entities() {
        return "mayor: {name: Mayor's office, kind: body}\nfire-service: {name: Fire service, kind: body}\n"
                + "city: {name: The City, kind: body}\nstate: {name: The State, kind: body}\n"
                + "east-quay: {name: East Quay, kind: place}\nbridge: {name: The bridge, kind: thing}\n";
    }

    private static String outlets() {
        String outlet = "%s: {name: The %1$s, kind: newspaper, reliability: B, reason: Names its sources.}\n";
        return outlet.formatted("gazette")
                + outlet.formatted("courier")
                + outlet.formatted("harbour-wire")
                + outlet.formatted("radio");
    }
}
