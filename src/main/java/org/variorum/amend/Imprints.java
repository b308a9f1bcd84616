package org.variorum.amend;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.data.Canonical;
import org.variorum.data.Captions;
import org.variorum.data.FindingJson;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.ReconciliationJson;
import org.variorum.model.Briefing;
import org.variorum.model.Correction;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Imprint;
import org.variorum.model.Imprint.Aspect;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.Words;
import org.variorum.words.Wording;

/** Makes imprints. */
public final class Imprints {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Imprints() {}

    /** That of a finding, told in some words. */
    public static Imprint of(Finding finding, Wording wording) {
        String none = wording.language().values().none().words();
        Optional<Decision> decision = finding.decision();
        Map<Aspect, String> says = new EnumMap<>(Aspect.class);
        says.put(Aspect.TITLE, finding.question().text());
        says.put(
                Aspect.ANSWER,
                finding.answer().map(a -> wording.answer(a).words()).orElse(none));
        says.put(Aspect.VERDICT, Words.of(finding.verdict()));
        says.put(Aspect.CONFIDENCE, Words.of(finding.confidence()));
        says.put(Aspect.STATUS, Words.of(finding.status()));
        decision.flatMap(Decision::decided).ifPresent(day -> says.put(Aspect.DECIDED, day.toString()));
        decision.flatMap(Decision::note).ifPresent(note -> says.put(Aspect.NOTE, single(note)));
        return new Imprint(
                Imprint.key(finding.question().id()),
                says,
                Map.of(
                        Aspect.ANSWER,
                        answer(finding),
                        Aspect.RULINGS,
                        Canonical.sha256(FindingJson.said(decision)),
                        Aspect.EXPLANATION,
                        digest(finding.explanation())),
                notes(decision.map(Decision::history).orElse(List.of()), none));
    }

    private static String answer(Finding finding) {
        ReconciliationJson parts = new ReconciliationJson(Captions.NONE);
        return Canonical.sha256(finding.answer().map(parts::answer).orElse(Json.of("")));
    }

    private static List<Imprint.Note> notes(List<Decision.Earlier> history, String none) {
        return history.stream()
                .filter(earlier -> earlier.kind().isPresent() && earlier.note().isPresent())
                .map(earlier -> note(earlier, none))
                .toList();
    }

    private static Imprint.Note note(Decision.Earlier earlier, String none) {
        Map<Aspect, String> was = new EnumMap<>(Aspect.class);
        was.put(Aspect.ANSWER, earlier.answer().orElse(none));
        earlier.confidence().ifPresent(confidence -> was.put(Aspect.CONFIDENCE, Words.of(confidence)));
        Json told = new JsonObject()
                .put("date", earlier.date().toString())
                .put("answer", earlier.answer().map(Imprints::single), Json::of)
                .put("confidence", earlier.confidence(), Json::of)
                .put("note", earlier.note().map(Imprints::single), Json::of)
                .put("kind", earlier.kind(), Json::of)
                .json();
        return new Imprint.Note(Canonical.sha256(told), was, Map.of());
    }

    /** That of a briefing. How its lines are broken and what stands in its attributes is no part of what it says. */
    public static Imprint of(Briefing briefing, Prose body) {
        Map<Aspect, String> says = new EnumMap<>(Aspect.class);
        says.put(Aspect.TITLE, briefing.title());
        says.put(Aspect.SUMMARY, briefing.summary());
        return new Imprint(
                Imprint.ofBriefing(briefing.id()),
                says,
                Map.of(Aspect.TEXT, digest(body)),
                briefing.corrections().stream().map(Imprints::note).toList());
    }

    private static Imprint.Note note(Correction correction) {
        Optional<Correction.Change> change = correction.change();
        Json told = new JsonObject()
                .put("date", correction.date().toString())
                .put("kind", correction.kind())
                .put("text", single(correction.text()))
                .put("was", change.map(c -> single(c.was())), Json::of)
                .put("now", change.map(c -> single(c.now())), Json::of)
                .json();
        return new Imprint.Note(
                Canonical.sha256(told),
                change.map(c -> Map.of(Aspect.TEXT, c.was())).orElse(Map.of()),
                change.map(c -> Map.of(Aspect.TEXT, c.now())).orElse(Map.of()));
    }

    /** A text in which however many blanks are one. */
    static String single(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    /** The digest of a text by its words. */
    public static String digest(Prose body) {
        return Canonical.sha256(Json.of(words(body)));
    }

    private static String words(Prose body) {
        StringBuilder words = new StringBuilder();
        body.walk(
                inline -> {
                    if (inline instanceof Inline.Text text) {
                        words.append(text.text());
                    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
                        words.append(' ');
                    }
                },
                block -> words.append('\n'));
        return BLANKS.matcher(words).replaceAll(" ");
    }
}
