package org.variorum.amend;

import java.time.LocalDate;
import java.util.ArrayList;
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
                        Aspect.OPEN,
                        Canonical.sha256(Json.of(decision.flatMap(Decision::open)
                                .map(Imprints::single)
                                .orElse(""))),
                        Aspect.EXPLANATION,
                        digest(finding.explanation())),
                decision.map(d -> notes(d, none)).orElse(List.of()));
    }

    private static String answer(Finding finding) {
        ReconciliationJson parts = new ReconciliationJson(Captions.NONE);
        return Canonical.sha256(finding.answer().map(parts::answer).orElse(Json.of("")));
    }

    /** Readers are told of each on the day of the finding that came after. */
    private static List<Imprint.Note> notes(Decision decision, String none) {
        List<Decision.Earlier> history = decision.history();
        List<Imprint.Note> notes = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Decision.Earlier earlier = history.get(i);
            if (earlier.kind().isPresent() && earlier.note().isPresent()) {
                boolean last = i + 1 == history.size();
                notes.add(note(
                        earlier,
                        last
                                ? decision.decided()
                                : Optional.of(history.get(i + 1).date()),
                        none));
            }
        }
        return notes;
    }

    private static Imprint.Note note(Decision.Earlier earlier, Optional<LocalDate> told, String none) {
        Map<Aspect, String> was = new EnumMap<>(Aspect.class);
        was.put(Aspect.ANSWER, earlier.answer().orElse(none));
        earlier.confidence().ifPresent(confidence -> was.put(Aspect.CONFIDENCE, Words.of(confidence)));
        Json all = new JsonObject()
                .put("date", earlier.date().toString())
                .put("answer", earlier.answer().map(Imprints::single), Json::of)
                .put("confidence", earlier.confidence(), Json::of)
                .put("note", earlier.note().map(Imprints::single), Json::of)
                .put("kind", earlier.kind(), Json::of)
                .json();
        return new Imprint.Note(Canonical.sha256(all), told, Optional.of(earlier.date()), was, Map.of());
    }

    /** That of a briefing. How its lines are broken and what stands in its attributes is no part of what it says. */
    public static Imprint of(Briefing briefing, Prose body) {
        Map<Aspect, String> says = new EnumMap<>(Aspect.class);
        says.put(Aspect.TITLE, briefing.title());
        says.put(Aspect.SUMMARY, briefing.summary());
        says.put(Aspect.DATE, briefing.date().toString());
        says.put(Aspect.AUTHORS, String.join(", ", briefing.authors()));
        says.put(Aspect.CHANGED, briefing.changed().toString());
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
                Optional.of(correction.date()),
                Optional.empty(),
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

    /** The words of a text, with however many blanks as one. */
    public static String words(Prose body) {
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
