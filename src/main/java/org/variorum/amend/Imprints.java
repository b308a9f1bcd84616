package org.variorum.amend;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.variorum.data.Canonical;
import org.variorum.data.Captions;
import org.variorum.data.Json;
import org.variorum.data.ReconciliationJson;
import org.variorum.model.Briefing;
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
        Map<Aspect, String> says = new EnumMap<>(Aspect.class);
        says.put(Aspect.TITLE, finding.question().text());
        says.put(
                Aspect.ANSWER,
                finding.answer()
                        .map(a -> wording.answer(a).words())
                        .orElse(wording.language().values().none().words()));
        says.put(Aspect.VERDICT, Words.of(finding.verdict()));
        says.put(Aspect.CONFIDENCE, Words.of(finding.confidence()));
        says.put(Aspect.STATUS, Words.of(finding.status()));
        return new Imprint(Imprint.key(finding.question().id()), says, answer(finding), notes(finding));
    }

    private static String answer(Finding finding) {
        ReconciliationJson parts = new ReconciliationJson(Captions.NONE);
        return Canonical.sha256(finding.answer().map(parts::answer).orElse(Json.of("")));
    }

    private static int notes(Finding finding) {
        List<Decision.Earlier> history =
                finding.decision().map(Decision::history).orElse(List.of());
        return (int) history.stream()
                .filter(earlier -> earlier.kind().isPresent() && earlier.note().isPresent())
                .count();
    }

    /** That of a briefing. How its lines are broken and what stands in its attributes is no part of what it says. */
    public static Imprint of(Briefing briefing, Prose body) {
        Map<Aspect, String> says = new EnumMap<>(Aspect.class);
        says.put(Aspect.TITLE, briefing.title());
        says.put(Aspect.SUMMARY, briefing.summary());
        return new Imprint(
                Imprint.ofBriefing(briefing.id()),
                says,
                Canonical.sha256(Json.of(words(body))),
                briefing.corrections().size());
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
