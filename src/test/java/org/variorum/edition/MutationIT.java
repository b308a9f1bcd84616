package org.variorum.edition;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small damage to real content, wherever it falls, is answered with diagnostics and never with an exception. */
@Execution(ExecutionMode.CONCURRENT)
class MutationIT {

    private static final Fixture EXAMPLE = new Fixture().overlay(Path.of("content"));
    private static final List<String> PIECES = List.of(
            "---\n",
            ":",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            "\n",
            "\n\n",
            " ",
            "\t",
            "#",
            "@",
            "|",
            "`",
            "*",
            ":::",
            "[^1]",
            "](",
            "q=",
            "value=",
            "..",
            "~",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\u0130",
            "- ",
            "&a ",
            "*a ",
            "!!str ",
            "1e9",
            "<!--",
            "\\",
            "unknown",
            "null",
            "2024-02-30",
            "via: ",
            "../",
            "\r");

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    static LongStream seeds() {
        return new Random(20261122).longs(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedContentNeverThrows(long seed) {
        Random random = new Random(seed);
        Fixture site = sample(random);
        for (int i = 0; i < 5; i++) {
            mutate(site, random);
        }
        site.write(folder.resolve("content"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> Runs.print(Runs.build(folder.resolve("content"), folder.resolve("site"), 2)));
    }

    /** The example's data files and questions with a dozen of its other files: enough to be real, and soon built. */
    private static Fixture sample(Random random) {
        Fixture site = new Fixture();
        List<String> names = new ArrayList<>(EXAMPLE.files().keySet());
        names.forEach(name -> {
            if (!name.startsWith("reports/") || random.nextInt(5) == 0) {
                site.with(name, EXAMPLE.files().getOrDefault(name, new byte[0]));
            }
        });
        return site;
    }

    private static void mutate(Fixture site, Random random) {
        List<String> names = new ArrayList<>(site.files().keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] bytes = site.files().getOrDefault(name, new byte[0]);
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(40));
        site.with(name, mutated(bytes, from, to, random));
    }

    private static byte[] mutated(byte[] bytes, int from, int to, Random random) {
        byte[] chunk = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, from, to, new byte[0]);
            case 1 -> spliced(bytes, from, from, piece(random));
            case 2 -> spliced(bytes, to, to, chunk);
            case 3 -> spliced(bytes, from, to, piece(random));
            case 4 -> spliced(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            default -> Arrays.copyOf(bytes, from);
        };
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }
}
