package org.variorum.model;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * What is asked.
 *
 * @param id its id
 * @param text the question, ending with a question mark
 * @param shortText the question in fewer words, for lists
 * @param subject what it is about: an entity id, or words
 * @param expects the type of answer
 * @param unit the unit of a quantity
 * @param functional whether there is one right answer, or several
 * @param timeVarying whether the right answer changes with time
 * @param monotone whether it can only grow, or only shrink
 * @param staleAfter how long an answer stays fresh; older evidence lowers the confidence
 * @param parties the entities that have an interest
 * @param competence who can play which role
 * @param tags tags
 * @param location where it is asked
 */
public record Question(
        QuestionId id,
        String text,
        Optional<String> shortText,
        Optional<String> subject,
        ValueType expects,
        Optional<String> unit,
        boolean functional,
        boolean timeVarying,
        Optional<Monotone> monotone,
        Optional<Period> staleAfter,
        List<EntityId> parties,
        List<Competence> competence,
        List<String> tags,
        Location location) {

    /** Copies the lists. */
    public Question {
        parties = List.copyOf(parties);
        competence = List.copyOf(competence);
        tags = List.copyOf(tags);
    }

    /** The question in few words. */
    public String brief() {
        return shortText.orElse(text);
    }

    /** The direction in which alone a changing value can move. */
    public enum Monotone {
        /** It can only grow, as a count of the dead. */
        UP,
        /** It can only shrink. */
        DOWN
    }

    /**
     * Who can play a role.
     *
     * @param role the role, {@code approver}
     * @param entity the only entity that can play it
     * @param citation the work that says so
     * @param locator where in that work
     */
    public record Competence(String role, EntityId entity, Optional<String> citation, Optional<String> locator) {}
}
