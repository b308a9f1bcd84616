package org.variorum.site;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.EntityId;
import org.variorum.model.Finding;

/**
 * What something has to do with.
 *
 * @param tags tags, by the addresses of their pages
 * @param entities entities
 */
public record Topics(Set<String> tags, Set<EntityId> entities) {

    /** Nothing. */
    public static final Topics NONE = new Topics(Set.of(), Set.of());

    /** Copies the sets, in order. */
    public Topics {
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        entities = Collections.unmodifiableSet(new TreeSet<>(entities));
    }

    /** Those of a finding: the tags of its question, the entity that this is about, and those that somebody gives as an answer. */
    public static Topics of(Finding finding) {
        Set<EntityId> entities = FindingFace.named(finding);
        FindingFace.subject(finding).ifPresent(entities::add);
        return new Topics(finding.question().tags().stream().map(Paths::tag).collect(Collectors.toSet()), entities);
    }

    /** These and others. */
    public Topics with(Topics others) {
        return new Topics(together(tags, others.tags), together(entities, others.entities));
    }

    private static <T> Set<T> together(Collection<T> some, Collection<T> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
