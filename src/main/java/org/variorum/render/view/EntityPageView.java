package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A person, body, place or thing.
 *
 * @param about who or what it is
 * @param kin what it belongs to and what belongs to it
 * @param subjectOf questions about it
 * @param namedIn questions to which somebody gives it as an answer
 * @param events what happened there
 */
public record EntityPageView(
        About about,
        Kin kin,
        StretchView<FindingView> subjectOf,
        StretchView<FindingView> namedIn,
        StretchView<EventView> events) {

    /**
     * Who or what it is.
     *
     * @param name its name
     * @param kind what it is
     * @param aliases other names
     * @param description one sentence
     * @param wikidata its Wikidata item
     */
    public record About(
            String name,
            Optional<String> kind,
            List<String> aliases,
            Optional<String> description,
            Optional<String> wikidata) {

        /** Copies the list. */
        public About {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * What it belongs to and what belongs to it.
     *
     * @param chains what it is part of, each chain from the next to the widest
     * @param instanceOf what it is one of
     * @param members what is part or an instance of it
     */
    public record Kin(List<List<LinkView>> chains, List<LinkView> instanceOf, List<LinkView> members) {

        /** Copies the lists. */
        public Kin {
            chains = List.copyOf(chains);
            instanceOf = List.copyOf(instanceOf);
            members = List.copyOf(members);
        }
    }
}
