package org.variorum.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.files.Limits;
import org.variorum.files.OutputFile;
import org.variorum.files.ReadGate;

/** Sites to write in tests, and what is found on disk afterwards. */
final class Site {

    static final OutputGuard NO_GUARD = new OutputGuard(List.of(), List.of());

    static final Exchange NO_EXCHANGE = (one, other) -> {
        throw new Exchange.CannotExchangeException("not here");
    };

    private Site() {}

    /** So many files, each with the version in it. */
    static Filling stamped(int files, int version) {
        return of(IntStream.range(0, files)
                .<OutputFile>mapToObj(i -> new OutputFile.Text(i % 10 + "/" + i + ".html", "version " + version))
                .toList());
    }

    /** A site of these files, which is to be published. */
    static Filling of(List<OutputFile> files) {
        return sink -> {
            for (OutputFile file : files) {
                sink.accept(file);
            }
            return true;
        };
    }

    /** The version of a site that is whole; fails if it is not. */
    static String wholeVersion(Path output, int files) throws IOException {
        List<String> tree = new ArrayList<>(tree(output));
        assertThat(tree).contains(Marker.NAME).hasSize(files + 1);
        tree.remove(Marker.NAME);
        Set<String> versions = new TreeSet<>();
        for (String file : tree) {
            versions.add(Files.readString(output.resolve(file)));
        }
        assertThat(versions).hasSize(1);
        return versions.iterator().next();
    }

    /** All files and empty folders below, sorted, but for what builds keep for those that come after. */
    static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> !p.equals(folder) && !hasChildren(p) && !isKept(p))
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** A file that fails half-way, as a full disk would make it. */
    static OutputFile failing(ReadGate gate, String name) {
        return new OutputFile.Copy(name, gate, "no-such-file");
    }

    static ReadGate gate(Path folder) throws IOException {
        return new ReadGate(folder, Limits.DEFAULT);
    }

    static OutputFile text(String path, String text) {
        return new OutputFile.Text(path, text);
    }

    private static boolean isKept(Path path) {
        return String.valueOf(path.resolveSibling("")).endsWith(".variorum")
                && Set.of(Ledger.NAME, ".gitignore").contains(String.valueOf(path.getFileName()));
    }

    private static boolean hasChildren(Path path) {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.findAny().isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
