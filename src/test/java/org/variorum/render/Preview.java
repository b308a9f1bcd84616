package org.variorum.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.files.OutputFile;

/** Renders a content folder into another folder, to be looked at: {@code Preview content target/preview}. */
final class Preview {

    private Preview() {}

    public static void main(String[] args) throws IOException {
        Sites sites = new Sites(Path.of(args[0]));
        Path output = Path.of(args[1]);
        for (OutputFile file : sites.render(Optional.empty(), 2).values()) {
            Path target = output.resolve(file.path());
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(target)) {
                file.writeTo(out);
            }
        }
        sites.diagnostics.sorted().forEach(System.out::println);
    }
}
