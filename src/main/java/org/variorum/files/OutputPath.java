package org.variorum.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/** The rule for paths inside the output: relative, {@code /} between names, each name good by {@link Names}. */
public final class OutputPath {

    /** The longest path, in bytes of UTF-8: a quarter of what Linux allows, so that the folder above fits too. */
    public static final int MAX_BYTES = 1000;

    private OutputPath() {}

    /** What is wrong with a path, one clause without full stop; empty if it works everywhere. */
    public static Optional<String> problem(String path) {
        if (path.startsWith("/")) {
            return Optional.of("the path is absolute");
        }
        if (path.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of("the path is longer than " + MAX_BYTES + " bytes");
        }
        for (String name : path.split("/", -1)) {
            Optional<String> problem = Names.problem(name);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Whether an author's file may be published under its path; if not, it has been reported (V602). */
    public static boolean check(String path, Location source, Reporter reporter) {
        Optional<String> problem = problem(path);
        problem.ifPresent(p -> reporter.report(Diagnostic.of(Code.UNSAFE_NAME, source, p)));
        return problem.isEmpty();
    }

    /** The path itself, where a bad one would be our own mistake. */
    static String require(String path) {
        problem(path).ifPresent(p -> {
            throw new IllegalArgumentException("output path " + path + ": " + p);
        });
        return path;
    }
}
