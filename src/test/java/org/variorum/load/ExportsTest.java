package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.variorum.Golden;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;
import org.variorum.model.Name;

/** Lists of references as reference managers export them: what is read of each, and what is said of it. */
class ExportsTest {

    private static final Path EXPORTS = Path.of("src/test/resources/exports");

    @TestFactory
    Stream<DynamicTest> comeToWhatIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(EXPORTS)) {
            List<Path> exports = files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(exports).isNotEmpty();
            return exports.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        Folders folder =
                Folders.site().file("references" + name.substring(name.lastIndexOf('.')), Files.readString(file));
        Map<String, Citation> works = folder.load().catalog().references();
        String printed = works.values().stream().map(ExportsTest::print).collect(Collectors.joining("\n"));
        String said = folder.faults().stream().map(f -> "! " + f + "\n").collect(Collectors.joining());
        Golden.assertMatches(EXPORTS.resolve(name + ".txt"), printed + (said.isEmpty() ? "" : "\n" + said));
    }

    /** A work, a line for each thing that is known of it. */
    private static String print(Citation work) {
        StringJoiner lines = new StringJoiner("\n  ", work.id() + " (" + work.type() + ")\n  ", "\n");
        work.title().ifPresent(title -> lines.add("title: " + title));
        work.names()
                .forEach((role, names) -> lines.add(
                        role + ": " + names.stream().map(ExportsTest::name).collect(Collectors.joining(" | "))));
        work.container().ifPresent(container -> lines.add("in: " + container));
        work.issued().map(Edtf::text).ifPresent(date -> lines.add("issued: " + date));
        work.accessed().map(Edtf::text).ifPresent(date -> lines.add("accessed: " + date));
        work.url().ifPresent(url -> lines.add("at: " + url));
        work.archives().forEach(url -> lines.add("archived: " + url));
        work.language().ifPresent(language -> lines.add("language: " + language));
        work.more().forEach((key, text) -> lines.add("+ " + key + ": " + text));
        return lines.toString();
    }

    private static String name(Name name) {
        return name.equals(Name.OTHERS) ? "and others" : name.full() + " [" + name.family() + "]";
    }
}
