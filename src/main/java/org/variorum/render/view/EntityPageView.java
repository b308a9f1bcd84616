package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A person, body, place or thing.
 *
 * @param name its name
 * @param kind what it is
 * @param aliases other names
 * @param description one sentence
 * @param chains what it is part of, each chain from the next to the widest
 * @param instanceOf what it is one of
 * @param members what is part or an instance of it
 * @param subjectOf questions about it
 * @param namedIn questions to which somebody gives it as an answer
 * @param events what happened there
 * @param wikidata its Wikidata item
 */
public record EntityPageView(
        String name,
        Optional<String> kind,
        List<String> aliases,
        Optional<String> description,
        List<List<LinkView>> chains,
        List<LinkView> instanceOf,
        List<LinkView> members,
        List<FindingView> subjectOf,
        List<FindingView> namedIn,
        List<EventView> events,
        Optional<String> wikidata) {

    /** Copies the lists. */
    public EntityPageView {
        aliases = List.copyOf(aliases);
        chains = List.copyOf(chains);
        instanceOf = List.copyOf(instanceOf);
        members = List.copyOf(members);
        subjectOf = List.copyOf(subjectOf);
        namedIn = List.copyOf(namedIn);
        events = List.copyOf(events);
    }
}
