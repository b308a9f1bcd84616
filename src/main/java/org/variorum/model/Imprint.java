package org.variorum.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What readers were told by a finding or a briefing, in so few words that it can be kept: enough to see later whether that has changed.
 *
 * @param key which: {@code questions/} or {@code briefings/} and its id
 * @param says what it says, aspect by aspect
 * @param sha256 the digest of what has no words here: of a finding its answer as data, so that another name of an entity is no other
 *     answer; of a briefing its text
 * @param notes how many public notes on changes it has
 */
public record Imprint(String key, Map<Aspect, String> says, String sha256, int notes) {

    /** What a thing says. */
    public enum Aspect {
        /** The title of a briefing, or the words of a question. */
        TITLE,
        /** The sentence or two below the title of a briefing. */
        SUMMARY,
        /** The answer of a finding. */
        ANSWER,
        /** Its verdict. */
        VERDICT,
        /** Its confidence. */
        CONFIDENCE,
        /** Its status. */
        STATUS,
        /** The text of a briefing. */
        TEXT
    }

    private static final String QUESTIONS = "questions/";
    private static final String BRIEFINGS = "briefings/";

    /** Copies the map; it is in the order of the aspects. */
    public Imprint {
        Map<Aspect, String> sorted = new EnumMap<>(Aspect.class);
        sorted.putAll(new TreeMap<>(says));
        says = Collections.unmodifiableMap(sorted);
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

    /** In which aspects another of the same thing says something else. */
    public Set<Aspect> changes(Imprint other) {
        Set<Aspect> changed = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            if (aspect != Aspect.ANSWER && !said(aspect).equals(other.said(aspect))) {
                changed.add(aspect);
            }
        }
        if (!sha256.equals(other.sha256)) {
            changed.add(isFinding() ? Aspect.ANSWER : Aspect.TEXT);
        }
        return changed;
    }
}
