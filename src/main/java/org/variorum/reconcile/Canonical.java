package org.variorum.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A canonical text of a reconciliation, JSON with sorted keys and no spaces, and its SHA-256. */
final class Canonical {

    private Canonical() {}

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A JSON array of texts that are JSON already, in the order given. */
    static String array(Stream<String> items) {
        return items.collect(Collectors.joining(",", "[", "]"));
    }

    /** A JSON object of strings, keys sorted; a key without a value is left out. */
    static String object(Map<String, Optional<?>> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .filter(e -> e.getValue().isPresent())
                        .map(e -> string(e.getKey()) + ":"
                                + string(e.getValue().get().toString()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
            } else if (c < 0x20) {
                json.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                json.appendCodePoint(c);
            }
        });
        return json.append('"').toString();
    }
}
