package org.variorum.cli;

import java.util.stream.Stream;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.ReconciliationJson;
import org.variorum.model.Lineage;
import org.variorum.model.Reconciliation;
import org.variorum.model.Slot;
import org.variorum.words.Chapter;
import org.variorum.words.Narrator;
import org.variorum.words.Phrase;

/** What the rules did as data, with the sentences that tell it beside: the same for cases and for questions of a site. */
final class RulesJson {

    private final Reconciliation rules;
    private final ReconciliationJson parts;
    private final Narrator narrator;

    /**
     * One reconciliation.
     *
     * @param rules what they make of it
     * @param parts makes data of its parts
     * @param narrator tells it
     */
    RulesJson(Reconciliation rules, ReconciliationJson parts, Narrator narrator) {
        this.rules = rules;
        this.parts = parts;
        this.narrator = narrator;
    }

    /** Puts what they came to. */
    JsonObject putOutcome(JsonObject object) {
        return object.put("verdict", rules.verdict())
                .putAll("because", rules.because(), Json::of)
                .put("confidence", rules.confidence())
                .putAll(
                        "confidence-reasons",
                        narrator.reasons(rules.conclusion().reasons()),
                        RulesJson::words);
    }

    /** Puts what they came to role by role and scope by scope. */
    JsonObject putSlots(JsonObject object) {
        return object.putAll("slots", rules.slots(), this::slot);
    }

    /** Puts who speaks, for what, and how much that weighs. */
    JsonObject putWeights(JsonObject object) {
        return object.putAll("lineages", rules.lineages(), this::lineage)
                .putAll("positions", rules.positions(), p -> parts.position(p).json())
                .putAll("comparisons", rules.comparisons(), parts::comparison)
                .putAll("tally", rules.tally(), parts::count)
                .putAll("fragility", rules.fragility(), parts::loss);
    }

    /** Puts the reasoning in words, and the hash of it all. */
    JsonObject putTrace(JsonObject object) {
        return object.putAll(
                        "trace",
                        narrator.chapters(rules).stream()
                                .flatMap(RulesJson::steps)
                                .toList(),
                        step -> step)
                .put("hash", rules.hash());
    }

    private Json slot(Slot slot) {
        return parts.slot(slot)
                .putAll("common-ground", narrator.ground(slot.ground()), RulesJson::words)
                .json();
    }

    private Json lineage(Lineage lineage) {
        return parts.lineage(lineage)
                .putAll("reasons", narrator.ties(lineage), RulesJson::words)
                .json();
    }

    private static Stream<Json> steps(Chapter chapter) {
        return chapter.sentences().stream()
                .map(sentence -> new JsonObject()
                        .put("rule", chapter.topic())
                        .put("sentence", sentence.words())
                        .json());
    }

    private static Json words(Phrase phrase) {
        return Json.of(phrase.words());
    }
}
