package org.variorum.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What readers were told by a finding or a briefing, in so few words that it can be kept: enough to see later whether that has changed.
 *
 * @param key which: {@code questions/} or {@code briefings/} and its id
 * @param says what it says, aspect by aspect
 * @param digests those of what is too long, or compared as data: another name of an entity is no other answer
 * @param notes its public notes on changes, oldest first
 */
public record Imprint(String key, Map<Aspect, String> says, Map<Aspect, String> digests, List<Note> notes) {

    /** What a thing says. */
    public enum Aspect {
        /** The title of a briefing, or the words of a question. */
        TITLE,
        /** The sentence or two below the title of a briefing. */
        SUMMARY,
        /** The day on which a briefing was first published. */
        DATE,
        /** Who wrote a briefing: ids of people. */
        AUTHORS,
        /** The answer of a finding. */
        ANSWER,
        /** Its verdict. */
        VERDICT,
        /** Its confidence. */
        CONFIDENCE,
        /** Its status. */
        STATUS,
        /** The day on which a finding was decided. */
        DECIDED,
        /** The day on which a briefing last changed, as it says itself. */
        CHANGED,
        /** Why it departs from the rules. */
        NOTE,
        /** What could not be settled. */
        OPEN,
        /** What the desk says of claims. */
        RULINGS,
        /** The public notes on changes. */
        NOTES,
        /** What a desk explains on a question. */
        EXPLANATION,
        /** The text of a briefing. */
        TEXT
    }

    /**
     * A public note on a change.
     *
     * @param sha256 the digest of all of it
     * @param told as of which day readers are told of the change, where it is given; of one that is on record nothing but the digest is known
     * @param of the day of what was changed, of a finding
     * @param was what it says that the thing said
     * @param now what it says that the thing says
     */
    public record Note(
            String sha256,
            Optional<LocalDate> told,
            Optional<LocalDate> of,
            Map<Aspect, String> was,
            Map<Aspect, String> now) {
        /** Copies the maps. */
        public Note {
            was = sorted(was);
            now = sorted(now);
        }

        /** One that is on record. */
        public static Note recorded(String sha256) {
            return new Note(sha256, Optional.empty(), Optional.empty(), Map.of(), Map.of());
        }
    }

    private static final String QUESTIONS = "questions/";
    private static final String BRIEFINGS = "briefings/";

    /** What records of older versions do not have. */
    private static final Set<Aspect> LATER = EnumSet.of(Aspect.DATE, Aspect.AUTHORS);

    /** Days, which go on and never back. */
    private static final Set<Aspect> DAYS = EnumSet.of(Aspect.DECIDED, Aspect.CHANGED);

    /** Copies the maps, in the order of the aspects, and the list. */
    public Imprint {
        says = sorted(says);
        digests = sorted(digests);
        notes = List.copyOf(notes);
    }

    private static Map<Aspect, String> sorted(Map<Aspect, String> map) {
        Map<Aspect, String> sorted = new EnumMap<>(Aspect.class);
        sorted.putAll(map);
        return Collections.unmodifiableMap(sorted);
    }

    /** The key of a question. */
    public static String key(QuestionId id) {
        return ofQuestion(id.text());
    }

    /** The key of a question of that id. */
    public static String ofQuestion(String id) {
        return QUESTIONS + id;
    }

    /** The key of a briefing. */
    public static String ofBriefing(String id) {
        return BRIEFINGS + id;
    }

    /** Whether it is that of a finding. */
    public boolean isFinding() {
        return key.startsWith(QUESTIONS);
    }

    /** What it says in an aspect; empty where it has none, or none in words. */
    public Optional<String> said(Aspect aspect) {
        return Optional.ofNullable(says.get(aspect));
    }

    /** In which aspects a later one of the same thing says something else; a digest that is not on record has not changed. */
    public Set<Aspect> changes(Imprint other) {
        Set<Aspect> changed = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            boolean same = DAYS.contains(aspect)
                    ? isNoLater(said(aspect), other.said(aspect))
                    : aspect == Aspect.ANSWER
                            || (LATER.contains(aspect) && said(aspect).isEmpty())
                            || said(aspect).equals(other.said(aspect));
            boolean known = digests.containsKey(aspect);
            if (!same || (known && !Objects.equals(digests.get(aspect), other.digests.get(aspect)))) {
                changed.add(aspect);
            }
        }
        if (!notesBesides(other).isEmpty()) {
            changed.add(Aspect.NOTES);
        }
        return changed;
    }

    private static boolean isNoLater(Optional<String> day, Optional<String> other) {
        return day.isEmpty() || other.filter(o -> day.get().compareTo(o) <= 0).isPresent();
    }

    /** The day of what it says: on which a finding was decided, or a briefing last changed. */
    public Optional<String> day() {
        return said(isFinding() ? Aspect.DECIDED : Aspect.CHANGED);
    }

    /** The notes that another does not have, oldest first. */
    public List<Note> notesBesides(Imprint other) {
        Set<String> known = other.notes.stream().map(Note::sha256).collect(Collectors.toSet());
        return notes.stream().filter(note -> !known.contains(note.sha256())).toList();
    }
}
