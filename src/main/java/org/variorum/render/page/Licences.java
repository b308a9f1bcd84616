package org.variorum.render.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.render.part.Originals;

/** Where licences stand to be read. */
final class Licences {

    /** The licences of Creative Commons by their names in SPDX, {@code CC-BY-SA-4.0}, or with blanks for hyphens. */
    private static final Pattern COMMONS =
            Pattern.compile("CC[- ](?<terms>BY(?:-NC)?(?:-SA|-ND)?)[- ](?<version>[1-4]\\.0|2\\.5)");

    private static final Pattern PUBLIC = Pattern.compile("CC0(?:[- ]1\\.0)?");

    private Licences() {}

    /** The address of a licence that is an address, or a known name; empty of any other. */
    static Optional<String> address(String licence) {
        if (Originals.isWeb(licence)) {
            return Optional.of(licence);
        }
        String name = licence.strip().toUpperCase(Locale.ROOT);
        Matcher commons = COMMONS.matcher(name);
        if (commons.matches()) {
            String terms = commons.group("terms").toLowerCase(Locale.ROOT);
            return Optional.of("https://creativecommons.org/licenses/" + terms + "/" + commons.group("version") + "/");
        }
        return Optional.of("https://creativecommons.org/publicdomain/zero/1.0/")
                .filter(address -> PUBLIC.matcher(name).matches());
    }
}
