package org.variorum.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one text of a piece of JSON, and its digest, which is the identity of what it says.
 *
 * <p>It is the form of RFC 8785: no spaces, members sorted by the UTF-16 units of their names, strings escaped as
 * ECMAScript does, UTF-8. It differs in three things: numbers are exact decimals, without exponent or trailing zeros, and
 * not rounded to binary; strings and names are in NFC, so that one word is one text; and halves of surrogate pairs are
 * escaped, not refused.
 */
public final class Canonical {

    /** Below this every character stands in NFC as it is, whatever is around it. */
    private static final int FIRST_TO_COMPOSE = 0x300;

    private Canonical() {}

    /** The canonical text. */
    public static String text(Json json) {
        return JsonText.canonical(json);
    }

    /** SHA-256 over the canonical text, 64 hexadecimal digits: equal for equal JSON, and only for that. */
    public static String sha256(Json json) {
        return sha256(text(json));
    }

    /** The same of a canonical text. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A string in NFC. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_TO_COMPOSE) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Members in their canonical order, by names in NFC. */
    static Map<String, Json> sorted(Map<String, Json> members) {
        Map<String, Json> sorted = new TreeMap<>();
        members.forEach((name, value) -> {
            if (sorted.put(composed(name), value) != null) {
                throw new IllegalArgumentException("two members are one in NFC: " + name);
            }
        });
        return sorted;
    }
}
