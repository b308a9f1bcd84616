package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures what readers miss while a site of five files is replaced, for the record in {@code docs/decisions}. Run it
 * by hand: {@code java -cp target/classes:target/test-classes:… org.variorum.write.SwapBench FOLDER SWAPS}.
 */
final class SwapBench {

    private static final Exchange EXCHANGE = Exchange.ofSystem();

    private SwapBench() {}

    /** Puts {@code next} in the place of {@code output}; returns what may be deleted. */
    private interface Swap {
        Path swap(Path next, Path output) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int swaps = Integer.parseInt(arguments[1]);
        Map<String, Swap> ways = new TreeMap<>();
        ways.put("exchange", SwapBench::exchange);
        ways.put("two renames", SwapBench::renameTwice);
        ways.put("link", SwapBench::link);
        for (Map.Entry<String, Swap> way : ways.entrySet()) {
            measure(way.getKey(), way.getValue(), folder, swaps);
        }
    }

    private static void measure(String name, Swap way, Path folder, int swaps) throws Exception {
        Path output = folder.resolve("output");
        Site.stamped(5, 0).into(writer(folder.resolve("v0")));
        if (name.equals("link")) {
            Files.createSymbolicLink(output, Path.of("v0"));
        } else {
            move(folder.resolve("v0"), output);
        }
        long nanos = 0;
        try (Reader reader = new Reader(output.resolve("0/0.html"))) {
            for (int i = 1; i <= swaps; i++) {
                Path next = folder.resolve("v" + i);
                Site.stamped(5, i).into(writer(next));
                long start = System.nanoTime();
                Path old = way.swap(next, output);
                nanos += System.nanoTime() - start;
                Trees.delete(old);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %d swaps: %d of %d polls missed, %.1f us a swap%n",
                    name,
                    swaps,
                    reader.misses(),
                    reader.polls(),
                    nanos / 1e3 / swaps);
        }
        Trees.delete(output.toRealPath());
        Files.deleteIfExists(output);
    }

    private static Path exchange(Path next, Path output) throws Exchange.CannotExchangeException {
        EXCHANGE.swap(next, output);
        return next;
    }

    private static Path renameTwice(Path next, Path output) throws IOException {
        Path old = next.resolveSibling("old");
        move(output, old);
        move(next, output);
        return old;
    }

    private static Path link(Path next, Path output) throws IOException {
        Path old = output.toRealPath();
        Path link = Files.createSymbolicLink(next.resolveSibling("link"), next.getFileName());
        move(link, output);
        return old;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static TreeWriter writer(Path folder) {
        return new TreeWriter(
                Spare.empty(folder), new OldFiles(folder.resolveSibling("none"), Optional.empty()), Map.of());
    }
}
