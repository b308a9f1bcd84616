package org.variorum.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Value;

/** The names of answers to one question that words hold, in full or as an alias. */
final class SaidNames {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Function<EntityId, Optional<Entity>> entities;
    private final Map<EntityId, Pattern> given;

    /** Reads the names of whatever some answers name. */
    SaidNames(Function<EntityId, Optional<Entity>> entities, List<Value> answers) {
        this.entities = entities;
        this.given = new TreeMap<>();
        answers.stream().flatMap(SaidNames::ids).forEach(id -> pattern(id).ifPresent(p -> given.put(id, p)));
    }

    private static Stream<EntityId> ids(Value value) {
        return value instanceof Value.EntityValue entity
                ? Stream.of(entity.id())
                : value instanceof Value.SetValue set ? set.ids().stream() : Stream.of();
    }

    /** Behind a name in Hangul its particles may follow. */
    private Optional<Pattern> pattern(EntityId id) {
        return entities.apply(id)
                .map(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .map(name ->
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}&&[^\\p{IsHangul}]])")
                        .collect(Collectors.joining("|")))
                .map(Pattern::compile);
    }

    /** The first name that words hold of another answer than these; empty where they hold a name of these, or akin. */
    Optional<String> other(String words, List<EntityId> own) {
        List<EntityId> named = given.keySet().stream()
                .filter(id -> given.getOrDefault(id, NOTHING).matcher(words).find())
                .toList();
        boolean held = named.stream().anyMatch(id -> own.stream().anyMatch(o -> isAkin(id, o)))
                || own.stream()
                        .flatMap(o -> Optional.ofNullable(given.get(o)).or(() -> pattern(o)).stream())
                        .anyMatch(p -> p.matcher(words).find());
        return named.stream().filter(id -> !held).findFirst().map(id -> written(id, words));
    }

    private String written(EntityId id, String words) {
        Matcher name = given.getOrDefault(id, NOTHING).matcher(words);
        return name.find() ? name.group() : id.text();
    }

    /** Whether one is part of the other, or one of it. */
    private boolean isAkin(EntityId a, EntityId b) {
        return above(a).contains(b) || above(b).contains(a);
    }

    /** What something is part of, or one of, itself included; step by step, since chains can be long. */
    private Set<EntityId> above(EntityId id) {
        Set<EntityId> seen = new HashSet<>(Set.of(id));
        Deque<EntityId> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            entities.apply(next.pop()).stream()
                    .flatMap(e -> Stream.concat(e.partOf().stream(), e.instanceOf().stream()))
                    .filter(seen::add)
                    .forEach(next::push);
        }
        return seen;
    }
}
