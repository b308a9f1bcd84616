package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders that an output must never replace, whatever the user says.
 *
 * @param sources what the site is made from, such as the content and templates: the output may not be such a folder,
 *     nor contain one, nor lie in one
 * @param roots what is merely dear, such as the project and the home folder: the output may lie in such a folder, but
 *     may not be one or contain one
 */
public record OutputGuard(List<Path> sources, List<Path> roots) {

    /** Copies the lists. */
    public OutputGuard {
        sources = List.copyOf(sources);
        roots = List.copyOf(roots);
    }

    /** Guards these sources and roots, and the home and working folders of the user. */
    public static OutputGuard of(List<Path> sources, List<Path> roots) {
        Stream<Path> own = Stream.of("user.home", "user.dir")
                .map(key -> System.getProperty(key, ""))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
        return new OutputGuard(sources, Stream.concat(roots.stream(), own).toList());
    }

    /** Refuses an output, given as a real path, that would harm one of the folders. */
    void check(Path output) throws IOException {
        if (output.getParent() == null) {
            throw new OutputRefusedException(output, "it is the root of the file system");
        }
        for (Path source : sources) {
            Path real = OutputPlace.realPath(source);
            if (output.startsWith(real)) {
                throw new OutputRefusedException(output, "it is in " + real + ", which the site is made from");
            }
            refuseAbove(output, real);
        }
        for (Path root : roots) {
            refuseAbove(output, OutputPlace.realPath(root));
        }
    }

    private static void refuseAbove(Path output, Path kept) throws IOException {
        boolean same = Files.exists(output) && Files.exists(kept) && Files.isSameFile(output, kept);
        if (same || kept.startsWith(output)) {
            throw new OutputRefusedException(
                    output,
                    "replacing it would delete " + kept + "; choose a folder of its own, such as a new one in it");
        }
    }
}
