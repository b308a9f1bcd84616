package org.variorum.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which role a fact speaks of: {@code competent-to-approve-FMS} is about the {@code approver}, {@code signs-treaties}
 * about the {@code signatory}. The predicate's verb, without its ending, must begin a word of a role of the case.
 */
final class Facts {

    private static final Pattern VERB =
            Pattern.compile("(?:(?:is-)?(?:competent|entitled|able)-to-|can-|may-)?([^- ]+).*");
    private static final Pattern ENDING = Pattern.compile("(?<=...)(?:ies|es|s|e|y)$");

    /** Verbs that say the same as the name of the role: to notify somebody is to announce something to them. */
    private static final Map<String, String> SYNONYMS =
            Map.of("notif", "announc", "inform", "announc", "tell", "announc");

    private Facts() {}

    /** The role, or where the case has none of that kind the predicate itself, so that it excludes nobody. */
    static String role(String predicate, Set<String> roles) {
        Matcher verb = VERB.matcher(predicate.strip().toLowerCase(Locale.ROOT));
        if (!verb.matches()) {
            return predicate;
        }
        String stem = ENDING.matcher(verb.group(1)).replaceFirst("");
        return find(stem, roles)
                .or(() -> Optional.ofNullable(SYNONYMS.get(stem)).flatMap(s -> find(s, roles)))
                .orElse(predicate);
    }

    private static Optional<String> find(String stem, Set<String> roles) {
        return roles.stream()
                .filter(role -> Arrays.stream(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                        .anyMatch(word -> word.startsWith(stem)))
                .findFirst();
    }
}
