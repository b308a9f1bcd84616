package org.variorum.amend;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
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

    /** What a text is called of which there is but a digest: that of a briefing, of an explanation, of the digest of a report. */
    public static final Set<String> TEXTS = Set.of("text", "explanation", "digest");

    /** What is said of a thing that was taken away: the day, and why. */
    public static final String WITHDRAWN = "withdrawn";

    /** Kinds of things, in the order in which they are told. */
    public enum Kind {
        /** A briefing. */
        BRIEFING,
        /** A question with its finding. */
        FINDING,
        /** A claim. */
        CLAIM,
        /** A report, or another work on which something rests. */
        SOURCE
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

    /** What is said of something that was published under a key and was taken away. */
    static Account withdrawn(String key, String title, String told) {
        String id = key.substring(key.indexOf('/') + 1);
        boolean briefing = key.startsWith(Imprint.ofBriefing(""));
        return new Account(
                briefing ? Kind.BRIEFING : Kind.FINDING, id, briefing ? "" : id, title, Map.of(WITHDRAWN, told));
    }

    /** Whether it was taken away. */
    public boolean isWithdrawn() {
        return says.containsKey(WITHDRAWN);
    }

    /** The same, of which something more is said, or something else. */
    public Account saying(String name, String words) {
        Map<String, String> more = new TreeMap<>(says);
        more.put(name, words);
        return new Account(kind, id, question, title, more);
    }

    /** The same without what only content says: the digests of texts. */
    public Account published() {
        Map<String, String> less = new TreeMap<>(says);
        TEXTS.forEach(less::remove);
        return kind == Kind.CLAIM ? this : new Account(kind, id, question, title, less);
    }

    /** What it is known by: a claim may come to answer another question and is the same. */
    String key() {
        return kind + " " + id;
    }
}
