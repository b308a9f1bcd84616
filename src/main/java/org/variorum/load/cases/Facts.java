package org.variorum.load.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.content.CaseDraft;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.model.WordEdge;

/**
 * Reads who alone can play a role.
 *
 * <p>Which role a fact speaks of that names none: {@code competent-to-approve-FMS} is about the {@code approver}. The verb,
 * without its last letter, must begin a word of a role of the case. Whoever {@code notifies-…} is the announcer.
 */
final class Facts {

    private static final Pattern VERB = Pattern.compile("(?:competent-to-)?([^-\\s]{3,})[^-\\s]" + WordEdge.END + ".*");

    private final Set<String> roles;

    private Facts(Set<String> roles) {
        this.roles = roles;
    }

    /** Who alone can play which role, in a case that uses these roles. */
    static List<CaseDraft.Fact> read(Field facts, Set<String> roles) {
        return facts.each(new Facts(roles)::facts).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<CaseDraft.Fact> facts(Fields fields) {
        Optional<String> role = role(fields);
        return fields.at("entity").required("us-state").scalars().stream()
                .flatMap(body -> role.map(r -> new CaseDraft.Fact(r, body)).stream())
                .toList();
    }

    private Optional<String> role(Fields fields) {
        Field predicate = fields.at("predicate");
        Optional<String> role = fields.at("role").text();
        if (role.isEmpty()) {
            predicate.required("competent-to-approve-sales");
        }
        return role.or(() -> predicate.text().map(this::role));
    }

    /** The role, or where the case has none of that kind the predicate itself, so that it excludes nobody. */
    private String role(String predicate) {
        Matcher verb = VERB.matcher(predicate.strip().toLowerCase(Locale.ROOT));
        return Optional.of(verb)
                .filter(Matcher::matches)
                .map(m -> m.group(1).startsWith("notif") ? "announc" : m.group(1))
                .flatMap(this::find)
                .orElse(predicate);
    }

    private Optional<String> find(String stem) {
        return roles.stream()
                .filter(role -> Stream.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                        .anyMatch(word -> word.startsWith(stem)))
                .findFirst();
    }
}
