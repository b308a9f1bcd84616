package org.variorum.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.Golden;

/**
 * Compares what Variorum makes of {@link Works30} in each style with what Pandoc makes of them. Every difference stands in
 * {@code differences.txt}: a new one fails, one that is gone has to be struck off, and the list is never written anew with more than it has.
 */
class AgainstPandocTest {

    private static final Path LISTED = Works30.FOLDER.resolve("differences.txt");

    @Test
    void differsNoMoreThanIsKnown() {
        String found = differences();
        if (Golden.updating()) {
            assertThat(!Files.exists(LISTED) || count(found) <= count(Works30.text(LISTED)))
                    .as("what differs may only become less")
                    .isTrue();
            Golden.write(LISTED, found.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(found).isEqualTo(Works30.text(LISTED));
    }

    private static long count(String differences) {
        return differences.lines().filter(line -> line.startsWith("  pandoc: ")).count();
    }

    private static String differences() {
        StringBuilder text = new StringBuilder();
        Works30 works = new Works30();
        for (String style : StyleReader.NAMES) {
            PandocOutput pandoc = Works30.pandoc(style);
            PandocOutput ours = works.ours(style);
            List<String> differing = new ArrayList<>();
            for (int i = 0; i < ours.citations().size(); i++) {
                compare("", alone(pandoc.citations().get(i)), ours.citations().get(i), differing);
            }
            pandoc.entries()
                    .forEach((key, entry) -> compare(key, entry, ours.entries().getOrDefault(key, ""), differing));
            compare("order", order(pandoc.entries()), order(ours.entries()), differing);
            int all = ours.citations().size() + ours.entries().size() + 1;
            text.append(style)
                    .append(": ")
                    .append(all - differing.size())
                    .append(" of ")
                    .append(all)
                    .append(" alike\n");
            differing.forEach(text::append);
        }
        return text.toString();
    }

    /** Without the words of the sentence in which the citation stands. */
    private static String alone(String paragraph) {
        return paragraph.replaceFirst("^Moreau says ?", "").replaceFirst(" (?:says|found|said|wrote)(?= \\||$)", "");
    }

    private static String order(Map<String, String> entries) {
        return String.join(" ", entries.keySet());
    }

    private static void compare(String key, String pandoc, String ours, List<String> differing) {
        if (!pandoc.strip().equals(ours.strip())) {
            String name = key.isEmpty() ? "" : key + "\n";
            differing.add(name + "  pandoc: " + pandoc.strip() + "\n  ours:   " + ours.strip() + "\n");
        }
    }
}
