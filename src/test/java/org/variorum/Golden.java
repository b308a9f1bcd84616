package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The overwrite switch of golden files, {@code -Dgolden.update=true}; refused where {@code CI} is set. */
public final class Golden {

    private Golden() {}

    /** Whether golden files are to be written instead of compared. */
    public static boolean updating() {
        boolean wanted = Boolean.getBoolean("golden.update");
        if (wanted && System.getenv("CI") != null) {
            throw new IllegalStateException("golden files are never overwritten in CI; run this on your own machine");
        }
        return wanted;
    }

    /** Compares a text with a golden file, or writes it there. */
    public static void assertMatches(Path golden, String actual) {
        if (updating()) {
            write(golden, actual.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(golden).as("unpaired; -Dgolden.update=true writes it").isRegularFile();
        assertThat(actual).as(golden.toString()).isEqualTo(read(golden));
    }

    /** Writes a golden file. */
    public static void write(Path golden, byte[] bytes) {
        try {
            Files.createDirectories(golden.getParent());
            Files.write(golden, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path golden) {
        try {
            return Files.readString(golden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
