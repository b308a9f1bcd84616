package org.variorum.model;

import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.diagnostic.Location;

/**
 * What is asked.
 *
 * @param id its id
 * @param asked its words
 * @param form what kind of answer it takes
 * @param course how the right answer may change
 * @param terms how its claims are to be read
 * @param parties the entities that have an interest
 * @param competence who can play which role
 * @param tags tags
 * @param location where it is asked
 */
public record Question(
        QuestionId id,
        Asked asked,
        AnswerForm form,
        Course course,
        Terms terms,
        List<EntityId> parties,
        List<Competence> competence,
        List<String> tags,
        Location location) {

    /**
     * The words of a question.
     *
     * @param text the question, ending with a question mark
     * @param shortText the question in fewer words, for lists
     * @param subject what it is about
     */
    public record Asked(String text, Optional<String> shortText, Optional<QuestionSubject> subject) {}

    /**
     * What kind of answer a question takes.
     *
     * @param type the type of answer
     * @param unit the unit of a quantity
     * @param functional whether there is one right answer, or several
     */
    public record AnswerForm(ValueType type, Optional<String> unit, boolean functional) {}

    /**
     * How the right answer may change.
     *
     * @param timeVarying whether it changes with time
     * @param monotone whether it can only grow, or only shrink
     * @param staleAfter how long an answer stays fresh; older evidence lowers the confidence
     */
    public record Course(boolean timeVarying, Optional<Monotone> monotone, Optional<Period> staleAfter) {

        /** It never does. */
        public static final Course STEADY = new Course(false, Optional.empty(), Optional.empty());
    }

    /**
     * How the claims on a question are to be read.
     *
     * @param scope what a claim is about that does not say it
     * @param measures for a measure, in the form in which it is compared, the measures that it includes
     * @param exact whether numbers are meant to the last digit, so that one is never another rounded
     * @param readings how the desk reads certain claims beside each other
     */
    public record Terms(Scope scope, Map<String, List<String>> measures, boolean exact, List<Reading> readings) {

        /** As they stand. */
        public static final Terms NONE = new Terms(Scope.NONE, Map.of(), false, List.of());

        /** Copies the map and the list. */
        public Terms {
            measures = Map.copyOf(measures);
            readings = List.copyOf(readings);
        }

        /** All that a measure includes beside itself, be it through others. */
        public Set<String> parts(String measure) {
            Set<String> parts = new TreeSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(measure));
            while (!open.isEmpty()) {
                measures.getOrDefault(open.pop(), List.of()).stream()
                        .filter(parts::add)
                        .forEach(open::push);
            }
            return parts;
        }
    }

    /**
     * How the desk reads two claims: a machine does not judge meaning.
     *
     * @param first one
     * @param relation how the first stands to the second
     * @param second the other
     * @param note why; printed as the desk's
     */
    public record Reading(ClaimId first, Relation relation, ClaimId second, String note) {}

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

    /** Copies the lists. */
    public Question {
        parties = List.copyOf(parties);
        competence = List.copyOf(competence);
        tags = List.copyOf(tags);
    }

    /** A question with one answer of some type that never changes, in which nobody has an interest. */
    public static Question plain(QuestionId id, String text, ValueType type, Location location) {
        return new Question(
                id,
                new Asked(text, Optional.empty(), Optional.empty()),
                new AnswerForm(type, Optional.empty(), true),
                Course.STEADY,
                Terms.NONE,
                List.of(),
                List.of(),
                List.of(),
                location);
    }

    /** The same, about something that has now been found. */
    public Question about(Optional<QuestionSubject> subject) {
        Asked found = new Asked(asked.text(), asked.shortText(), subject);
        return new Question(id, found, form, course, terms, parties, competence, tags, location);
    }

    /** The same, in a scope in which claims speak that give none. */
    public Question in(Scope usual) {
        Terms scoped = new Terms(usual, terms.measures(), terms.exact(), terms.readings());
        return new Question(id, asked, form, course, scoped, parties, competence, tags, location);
    }

    /** The same where the desk reads some claims so. */
    public Question withReadings(List<Reading> readings) {
        Terms read = new Terms(terms.scope(), terms.measures(), terms.exact(), readings);
        return new Question(id, asked, form, course, read, parties, competence, tags, location);
    }

    /** The same where these can play which role. */
    public Question withCompetence(List<Competence> competent) {
        return new Question(id, asked, form, course, terms, parties, competent, tags, location);
    }

    /** The question in few words. */
    public String brief() {
        return asked.shortText().orElse(asked.text());
    }

    /** The question, ending with a question mark. */
    public String text() {
        return asked.text();
    }

    /** What it is about. */
    public Optional<QuestionSubject> subject() {
        return asked.subject();
    }

    /** The type of answer. */
    public ValueType expects() {
        return form.type();
    }

    /** The unit of a quantity. */
    public Optional<String> unit() {
        return form.unit();
    }

    /** Whether there is one right answer, or several. */
    public boolean functional() {
        return form.functional();
    }

    /** Whether the right answer changes with time. */
    public boolean timeVarying() {
        return course.timeVarying();
    }

    /** Whether the right answer can only grow, or only shrink. */
    public Optional<Monotone> monotone() {
        return course.monotone();
    }

    /** How long an answer stays fresh. */
    public Optional<Period> staleAfter() {
        return course.staleAfter();
    }
}
