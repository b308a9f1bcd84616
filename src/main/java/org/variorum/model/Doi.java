package org.variorum.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digital object identifiers, {@code 10.1000/xyz123}, as people write them. */
public final class Doi {

    private static final Pattern FORM =
            Pattern.compile("(?i:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.[0-9.]{1,20}/\\S{1,300})");

    /** A DOI may hold any sign, {@code <} and {@code #} among them; these stand in an address as they are. */
    private static final String PLAIN = "-._~/:;()@!$&'*+,=";

    private Doi() {}

    /** The identifier alone, of a text that may hold it as an address or behind {@code doi:}; empty where it holds none. */
    public static Optional<String> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    /** The address that leads from an identifier to the work. */
    public static Optional<String> address(String text) {
        return of(text).map(doi -> "https://doi.org/" + PercentEscapes.escaped(doi, PLAIN));
    }
}
