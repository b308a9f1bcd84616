package org.variorum.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digital object identifiers, {@code 10.1000/xyz123}, as people write them. */
public final class Doi {

    private static final Pattern FORM =
            Pattern.compile("(?i:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.[0-9.]{1,20}/\\S{1,300})");

    private static final String PLAIN = "-._~/:;()@!$&'*+,=";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Doi() {}

    /** The identifier alone, of a text that may hold it as an address or behind {@code doi:}; empty where it holds none. */
    public static Optional<String> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    /** The address that leads from an identifier to the work. */
    public static Optional<String> address(String text) {
        return of(text).map(doi -> "https://doi.org/" + encoded(doi));
    }

    /** As a part of an address: a DOI may hold any sign, {@code <} and {@code #} among them. */
    private static String encoded(String doi) {
        StringBuilder address = new StringBuilder();
        for (byte b : doi.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || PLAIN.indexOf(c) >= 0) {
                address.append(c);
            } else {
                address.append('%').append(HEX.toHexDigits(b));
            }
        }
        return address.toString();
    }
}
