package org.variorum.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.variorum.Golden;

/**
 * Compares what Variorum makes of {@link CitedSet}s in each style with what Pandoc makes of them. Every difference stands in
 * {@code differences.txt}, with its reason: a new one fails, one that is gone has to be struck off, and the list is never written anew with
 * more than it has.
 */
class AgainstPandocTest {

    static final List<String> SETS = CitedSet.NAMES;

    private final PandocReasons reasons = new PandocReasons();

    @ParameterizedTest
    @FieldSource("SETS")
    void differsNoMoreThanIsKnown(String name) {
        CitedSet set = new CitedSet(name);
        Path listed = set.file("differences.txt");
        String found = differences(set);
        if (Golden.updating()) {
            assertThat(!Files.exists(listed) || count(found) <= count(CitedSet.text(listed)))
                    .as("what differs may only become less")
                    .isTrue();
            Golden.write(listed, found.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(found).isEqualTo(CitedSet.text(listed)).doesNotContain(PandocReasons.NONE);
    }

    @Test
    void givesNoReasonForWhatDoesNotDiffer() {
        CitedSet.NAMES.forEach(name -> differences(new CitedSet(name)));
        assertThat(reasons.unused()).isEmpty();
    }

    private static long count(String differences) {
        return differences.lines().filter(line -> line.startsWith("  pandoc: ")).count();
    }

    private String differences(CitedSet set) {
        StringBuilder text = new StringBuilder();
        for (String style : StyleReader.NAMES) {
            PandocOutput pandoc = set.pandoc(style);
            PandocOutput ours = set.ours(style);
            List<String> differing = new ArrayList<>();
            for (int i = 0; i < ours.citations().size(); i++) {
                String cited = set.cited(i);
                compare(
                        style,
                        cited,
                        alone(pandoc.citations().get(i)),
                        ours.citations().get(i),
                        differing);
            }
            pandoc.entries()
                    .forEach((key, entry) ->
                            compare(style, key, entry, ours.entries().getOrDefault(key, ""), differing));
            compare(style, "order", order(pandoc.entries()), order(ours.entries()), differing);
            int all = ours.citations().size() + ours.entries().size() + 1;
            text.append("%s: %d of %d alike\n".formatted(style, all - differing.size(), all));
            differing.forEach(text::append);
        }
        return text.toString();
    }

    /** Without the words of the sentence in which the citation stands. */
    private static String alone(String paragraph) {
        return paragraph
                .replaceFirst("^(?:Moreau|Okoye|Bank) says ?", "")
                .replaceFirst(" (?:says|found|said|wrote)(?= \\||$)", "");
    }

    private static String order(Map<String, String> entries) {
        return String.join(" ", entries.keySet());
    }

    private void compare(String style, String subject, String pandoc, String ours, List<String> differing) {
        String theirs = pandoc.strip();
        String own = ours.strip();
        if (!theirs.equals(own)) {
            String why = reasons.of(style, subject, theirs, own);
            differing.add(subject + " – " + why + "\n  pandoc: " + theirs + "\n  ours:   " + own + "\n");
        }
    }
}
