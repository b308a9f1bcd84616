package org.variorum.edition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.render.theme.TemplateFault;

/**
 * What was made for a path. Two that hold the same bytes are equal.
 *
 * @param bytes the bytes of the file; empty where there is none
 */
record Made(Optional<byte[]> bytes) {

    /** What stands in for a page whose template does not run. */
    static byte[] page(TemplateFault fault) {
        String text =
                TextPrinter.headline(fault.diagnostic()).replace("&", "&amp;").replace("<", "&lt;");
        return ("<!doctype html>\n<html lang=\"en\">\n<head><title>A template does not run</title></head>\n<body><pre>"
                        + text + "</pre></body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Made made && Arrays.equals(bytes.orElse(null), made.bytes.orElse(null));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes.orElse(null));
    }
}
