package org.variorum.styles;

import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Doi;

/** Addresses in entries. */
final class Addresses {

    private Addresses() {}

    /** Where a printed address leads on the web; empty where it leads nowhere there. */
    static Optional<String> of(String printed) {
        String text = printed.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            return Optional.of(text);
        }
        return Doi.of(text).flatMap(Doi::address);
    }
}
