package org.variorum.amend;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Imprint;
import org.variorum.model.Words;

/**
 * What an edition says of one thing.
 *
 * @param kind what kind of thing
 * @param id its id
 * @param question the id of the question to which it belongs; of a briefing nothing
 * @param title what it is called
 * @param says what is said of it, by name
 */
public record Account(Kind kind, String id, String question, String title, Map<String, String> says) {

    /** Kinds of things, in the order in which they are told. */
    public enum Kind {
        /** A briefing. */
        BRIEFING,
        /** A question with its finding. */
        FINDING,
        /** A claim. */
        CLAIM
    }

    /** Copies the map; it is sorted by name. */
    public Account {
        says = Collections.unmodifiableMap(new TreeMap<>(says));
    }

    /** What the imprint of a briefing says. */
    public static Account of(Imprint briefing) {
        Map<String, String> says = new TreeMap<>();
        briefing.says().forEach((aspect, words) -> says.put(Words.of(aspect), words));
        briefing.digests().forEach((aspect, digest) -> says.put(Words.of(aspect), digest));
        String id = briefing.key().substring(briefing.key().indexOf('/') + 1);
        return new Account(
                Kind.BRIEFING, id, "", briefing.said(Imprint.Aspect.TITLE).orElse(id), says);
    }

    /** What it is known by: a claim may come to answer another question and is the same. */
    String key() {
        return kind + " " + id;
    }
}
