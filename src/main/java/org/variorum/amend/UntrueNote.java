package org.variorum.amend;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern GAP = Pattern.compile("\\[?(?:…|\\.\\.\\.)]?");

    private static final String PARTED = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd}]";

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%$€£¥+]+");

    private UntrueNote() {}

    /** What is untrue in the notes that have joined; empty where nothing is. */
    static Optional<Diagnostic> of(Imprint was, Imprint now, Supplier<String> text, Location place) {
        List<Imprint.Note> added = now.notesBesides(was);
        if (added.isEmpty()) {
            return Optional.empty();
        }
        return now.isFinding() ? ofFinding(was, now, added, place) : ofBriefing(was, now, added, text, place);
    }

    /** The first of new notes speaks of what was published, those after it of what came between. */
    private static Optional<Diagnostic> ofFinding(Imprint was, Imprint now, List<Imprint.Note> added, Location place) {
        Imprint.Note note = added.get(0);
        for (Map.Entry<Aspect, String> said : note.was().entrySet()) {
            Optional<String> recorded = was.said(said.getKey()).filter(words -> !alike(words, said.getValue()));
            if (recorded.isPresent()) {
                return Optional.of(other(Words.of(said.getKey()), said.getValue(), recorded.get(), place));
            }
        }
        return before(was, now, added, place).or(() -> day(was, added, place));
    }

    private static Diagnostic other(String name, String said, String recorded, Location place) {
        return fault(
                        place,
                        "its note says that its " + name + " was \"" + said + "\", published was \"" + recorded + "\"")
                .expected("in history:, what was published, in its words")
                .hint(name + ": \"" + recorded + "\"");
    }

    /** A new note stands behind those that were published, and gives the day of what was. */
    private static Optional<Diagnostic> before(Imprint was, Imprint now, List<Imprint.Note> added, Location place) {
        if (!now.notes()
                .subList(now.notes().size() - added.size(), now.notes().size())
                .equals(added)) {
            return Optional.of(fault(place, "its new note stands before one that was published")
                    .expected("in history:, what was published last, at the end"));
        }
        Optional<String> of = added.get(0).of().map(LocalDate::toString);
        return was.day()
                .filter(day -> !of.equals(Optional.of(day)))
                .map(day -> other("date", of.orElse(""), day, place));
    }

    /** A note is told on the day of the finding that it led to, which is not before the finding that it ended. */
    private static Optional<Diagnostic> day(Imprint was, List<Imprint.Note> added, Location place) {
        Optional<String> latest = was.day();
        for (Imprint.Note note : added) {
            Optional<String> day = note.told().map(LocalDate::toString);
            Optional<String> ended = Stream.concat(latest.stream(), note.of().map(LocalDate::toString).stream())
                    .max(Comparator.naturalOrder());
            if (day.isEmpty() || ended.filter(e -> e.compareTo(day.get()) > 0).isPresent()) {
                return Optional.of(fault(
                                place,
                                day.map(d -> "it is decided on " + d
                                                + ", before the finding that its note says it replaces")
                                        .orElse("its note is told on the day of decided:, and there is none"))
                        .expected("decided: on the day of the change"
                                + ended.map(b -> ", " + b + " or later").orElse(""))
                        .hint("decided: " + ended.orElse("2026-04-01")));
            }
            latest = day;
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> ofBriefing(
            Imprint was, Imprint now, List<Imprint.Note> added, Supplier<String> text, Location place) {
        return backdated(was, added, place)
                .or(() -> ofHeadline(was, now, added, place))
                .or(() -> unsaid(now, added, text, place));
    }

    private static Optional<Diagnostic> backdated(Imprint was, List<Imprint.Note> added, Location place) {
        Optional<String> day = was.day();
        return added.stream()
                .flatMap(note -> note.told().map(LocalDate::toString).stream())
                .filter(told -> day.filter(d -> told.compareTo(d) < 0).isPresent())
                .findFirst()
                .map(told -> fault(
                                place,
                                "its correction is dated " + told + ", and what it corrects was published as of "
                                        + day.orElse(told))
                        .expected("the day of the change, " + day.orElse(told) + " or later")
                        .hint("date: " + day.orElse(told)));
    }

    /** Where nothing but a headline has changed, what a correction quotes stands in it. */
    private static Optional<Diagnostic> ofHeadline(Imprint was, Imprint now, List<Imprint.Note> added, Location place) {
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

    /** What a new correction says that the briefing says stands in it, unless another new one says what became of that. */
    private static Optional<Diagnostic> unsaid(
            Imprint now, List<Imprint.Note> added, Supplier<String> text, Location place) {
        Set<String> replaced = added.stream()
                .flatMap(note -> Optional.ofNullable(note.was().get(Aspect.TEXT)).stream())
                .map(UntrueNote::plain)
                .collect(Collectors.toSet());
        List<String> says = added.stream()
                .flatMap(note -> Optional.ofNullable(note.now().get(Aspect.TEXT)).stream())
                .filter(words -> !replaced.contains(plain(words)) && !stands(words, now))
                .toList();
        if (says.isEmpty()) {
            return Optional.empty();
        }
        String body = plain(text.get());
        return says.stream()
                .filter(words -> !holds(body, words))
                .findFirst()
                .map(words -> fault(place, "its correction says that it says \"" + words + "\", and it does not")
                        .expected("in now:, words of the title, the summary or the text as they are"));
    }

    private static Aspect headline(Set<Aspect> changed) {
        return changed.contains(Aspect.TITLE) ? Aspect.TITLE : Aspect.SUMMARY;
    }

    private static boolean stands(Map<Aspect, String> quoted, Imprint in) {
        return Optional.ofNullable(quoted.get(Aspect.TEXT))
                .filter(words -> stands(words, in))
                .isPresent();
    }

    private static boolean stands(String words, Imprint in) {
        return Stream.of(Aspect.TITLE, Aspect.SUMMARY)
                .flatMap(aspect -> in.said(aspect).stream())
                .anyMatch(text -> holds(plain(text), words));
    }

    /** Whether a plain text has some words, as whole words where blanks part words; where these leave something out, all parts of them. */
    private static boolean holds(String text, String words) {
        return GAP.splitAsStream(words)
                .map(UntrueNote::plain)
                .filter(part -> !part.isEmpty())
                .allMatch(part -> Pattern.compile("(?<!" + PARTED + ")" + Pattern.quote(part) + "(?!" + PARTED + ")")
                        .matcher(text)
                        .find());
    }

    private static boolean alike(String one, String other) {
        return Imprints.single(one).equalsIgnoreCase(Imprints.single(other));
    }

    /** Its words and numbers: quotation marks, dashes and capitals are nobody's lie. */
    private static String plain(String text) {
        return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static Diagnostic fault(Location place, String message) {
        return Diagnostic.of(Code.UNTRUE_NOTE, place, message);
    }
}
