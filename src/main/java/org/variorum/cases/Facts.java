package org.variorum.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which role a fact speaks of that names none: {@code competent-to-approve-FMS} is about the {@code approver}. The verb,
 * without its last letter, must begin a word of a role of the case. Whoever {@code notifies-…} is the announcer.
 */
final class Facts {

    private static final Pattern VERB = Pattern.compile("(?:competent-to-)?([^-\\s]{3,})[^-\\s]\\b.*");

    private Facts() {}

    /** The role, or where the case has none of that kind the predicate itself, so that it excludes nobody. */
    static String role(String predicate, Set<String> roles) {
        Matcher verb = VERB.matcher(predicate.strip().toLowerCase(Locale.ROOT));
        return Optional.of(verb)
                .filter(Matcher::matches)
                .map(m -> m.group(1).startsWith("notif") ? "announc" : m.group(1))
                .flatMap(stem -> find(stem, roles))
                .orElse(predicate);
    }

    private static Optional<String> find(String stem, Set<String> roles) {
        return roles.stream()
                .filter(role -> Stream.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                        .anyMatch(word -> word.startsWith(stem)))
                .findFirst();
    }
}
