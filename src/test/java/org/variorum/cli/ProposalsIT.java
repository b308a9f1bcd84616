package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed for the questions of the example says what the rules say, no more and no less. */
class ProposalsIT {

    private static final Pattern FINDING = Pattern.compile("(?m)^finding:\\R(?: .*\\R|\\R)+(?=\\S)");

    /** Parts of an answer that no single key tells apart. */
    private static final String GAP = "\n  answer: # yours to write: ";

    @TempDir
    Path folder;

    @Test
    void aFindingOfTheRulesDepartsFromThemInNothing() throws IOException {
        Path content = copy(Path.of("content"));
        List<Path> questions = files(content.resolve("questions"));
        for (Path question : questions) {
            Files.writeString(
                    question, FINDING.matcher(Files.readString(question)).replaceFirst(""));
        }
        List<String> undecided = texts(questions);
        Session.run(Stream.concat(
                        Stream.of("reconcile", "-q", "--content", content.toString(), "--write"),
                        questions.stream().map(q -> q.getFileName().toString().replace(".md", "")))
                .toArray(String[]::new));
        List<String> decided = texts(questions);
        int gaps = 0;
        for (int i = 0; i < questions.size(); i++) {
            assertThat(FINDING.matcher(decided.get(i)).replaceFirst("")).isEqualTo(undecided.get(i));
            if (decided.get(i).contains(GAP)) {
                gaps++;
                Files.writeString(questions.get(i), undecided.get(i));
            }
        }
        assertThat(gaps).isLessThan(questions.size() / 10);
        assertThat(Session.run("reconcile", "-q", "--content", content.toString())
                        .out())
                .endsWith(questions.size() + " questions: " + (questions.size() - gaps)
                        + " as the rules say, 0 otherwise, " + gaps + " without a finding.\n");
    }

    private Path copy(Path content) throws IOException {
        Path copy = folder.resolve("content");
        for (Path file : files(content)) {
            Path target = copy.resolve(content.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> texts(List<Path> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts;
    }
}
