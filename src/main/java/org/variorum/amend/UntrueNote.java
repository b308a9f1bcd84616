package org.variorum.amend;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.model.Imprint;
import org.variorum.model.Imprint.Aspect;
import org.variorum.model.Words;

/** Holds what new public notes say that was published against what was. */
final class UntrueNote {

    private static final Set<Aspect> HEADLINE = EnumSet.of(Aspect.TITLE, Aspect.SUMMARY);

    private UntrueNote() {}

    /** What is untrue in the notes that have joined; empty where nothing is. */
    static Optional<Diagnostic> of(Imprint was, Imprint now, Location place) {
        List<Imprint.Note> added = now.notesBesides(was);
        if (added.isEmpty()) {
            return Optional.empty();
        }
        return now.isFinding() ? ofFinding(was, now, added.get(0), place) : ofBriefing(was, now, added, place);
    }

    /** The first of new notes speaks of what was published, those after it of what came between. */
    private static Optional<Diagnostic> ofFinding(Imprint was, Imprint now, Imprint.Note note, Location place) {
        for (Map.Entry<Aspect, String> said : note.was().entrySet()) {
            Optional<String> recorded = was.said(said.getKey()).filter(words -> !alike(words, said.getValue()));
            if (recorded.isPresent()) {
                String name = Words.of(said.getKey());
                return Optional.of(fault(
                                place,
                                "its note says that its " + name + " was \"" + said.getValue() + "\", published was \""
                                        + recorded.get() + "\"")
                        .expected("in history:, what was published, in its words")
                        .hint(name + ": \"" + recorded.get() + "\""));
            }
        }
        return day(was, now, place);
    }

    /** A note is told on the day of the finding that it led to, which is not before the finding that it ended. */
    private static Optional<Diagnostic> day(Imprint was, Imprint now, Location place) {
        Optional<String> day = now.said(Aspect.DECIDED);
        Optional<String> before = was.said(Aspect.DECIDED);
        if (day.isPresent() && before.filter(b -> b.compareTo(day.get()) > 0).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fault(
                        place,
                        day.map(d -> "it is decided on " + d + ", before the finding that its note says it replaces")
                                .orElse("its note is told on the day of decided:, and there is none"))
                .expected("decided: on the day of the change"
                        + before.map(b -> ", " + b + " or later").orElse(""))
                .hint("decided: " + before.orElse("2026-04-01")));
    }

    /** Where nothing but a headline has changed, what a correction quotes stands in it. */
    private static Optional<Diagnostic> ofBriefing(Imprint was, Imprint now, List<Imprint.Note> added, Location place) {
        Set<Aspect> changed = was.changes(now);
        boolean quoted = added.stream().anyMatch(note -> note.was().containsKey(Aspect.TEXT));
        if (!quoted || changed.contains(Aspect.TEXT) || Collections.disjoint(changed, HEADLINE)) {
            return Optional.empty();
        }
        boolean holds = added.stream().anyMatch(note -> stands(note.was(), was) && stands(note.now(), now));
        return holds
                ? Optional.empty()
                : Optional.of(fault(place, "its correction quotes what was not published, or what it does not say")
                        .expected(
                                "in was:, words of the title or the summary as published; in now:, words of them as they are")
                        .hint("was: \"" + was.said(headline(changed)).orElse("") + "\", now: \""
                                + now.said(headline(changed)).orElse("") + "\""));
    }

    private static Aspect headline(Set<Aspect> changed) {
        return changed.contains(Aspect.TITLE) ? Aspect.TITLE : Aspect.SUMMARY;
    }

    private static boolean stands(Map<Aspect, String> quoted, Imprint in) {
        return Stream.of(Aspect.TITLE, Aspect.SUMMARY)
                .flatMap(aspect -> in.said(aspect).stream())
                .anyMatch(text -> Optional.ofNullable(quoted.get(Aspect.TEXT))
                        .filter(words -> plain(text).contains(plain(words)))
                        .isPresent());
    }

    private static boolean alike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Imprints.single(text).toLowerCase(Locale.ROOT);
    }

    private static Diagnostic fault(Location place, String message) {
        return Diagnostic.of(Code.UNTRUE_NOTE, place, message);
    }
}
