package org.variorum.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.files.OutputFile;
import org.variorum.render.theme.TemplateFault;

/**
 * Makes each file when it is asked for.
 *
 * @param files by their paths
 */
record LazyImpression(Function<String, Optional<OutputFile>> files) implements Impression {

    @Override
    public Optional<byte[]> file(String path) {
        try {
            return files.apply(path).flatMap(LazyImpression::bytes);
        } catch (TemplateFault fault) {
            return Optional.of(page(fault));
        }
    }

    /** A copied file that is gone by now is none. */
    private static Optional<byte[]> bytes(OutputFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.writeTo(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What stands in for a page whose template does not run: only here does anybody learn of it. */
    private static byte[] page(TemplateFault fault) {
        String text =
                TextPrinter.headline(fault.diagnostic()).replace("&", "&amp;").replace("<", "&lt;");
        return ("<!doctype html>\n<html lang=\"en\">\n<head><title>A template does not run</title></head>\n<body><pre>"
                        + text + "</pre></body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
