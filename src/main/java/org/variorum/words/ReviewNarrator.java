package org.variorum.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.Modality;
import org.variorum.model.Position;
import org.variorum.model.Quotation;
import org.variorum.model.Review;
import org.variorum.model.Value;

/** Tells a claim and its verdict in words. Immutable. */
public final class ReviewNarrator {

    private final Wording wording;
    private final ReviewWords words;
    private final int most;

    /**
     * A narrator.
     *
     * @param wording the language, and what things are called
     * @param most how many reports are named that have a claim
     */
    public ReviewNarrator(Wording wording, int most) {
        this.wording = wording;
        this.words = wording.language().reviews();
        this.most = most;
    }

    /** What is claimed, and by whom. */
    public Phrase claimed(Review review) {
        List<Phrase> reports = review.claims().stream()
                .map(Claim::source)
                .distinct()
                .map(id -> Phrase.of(wording.names().report(id)))
                .collect(Collectors.toMap(Phrase::words, r -> r, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        Optional<Phrase> speaker = review.speaker()
                .map(s -> Phrase.of(wording.names().actor(s)))
                .filter(s -> !reports.stream().allMatch(r -> r.words().equals(s.words())))
                .filter(s -> !s.words().equals(value(review).words()));
        return words.claimed(new ReviewWords.Claimed(
                manner(review),
                value(review),
                wording.about(review.position().statedRole(), review.position().scope()),
                speaker,
                reports.subList(0, Math.min(most, reports.size())),
                Math.max(0, reports.size() - most),
                quoted(review)));
    }

    /** The value; of a denial what is denied, since the manner says that it is. */
    private Phrase value(Review review) {
        Position position = review.position();
        boolean bare = !position.denied() || manner(review) == Modality.DENIED;
        return (bare ? position.value().map(wording::phrase) : wording.phrase(position)).orElse(Phrase.NONE);
    }

    /** How all put it forward; a denial that says no is an answer like any other. */
    private static Modality manner(Review review) {
        List<Modality> manners =
                review.claims().stream().map(Claim::modality).distinct().toList();
        return manners.size() == 1
                        && (manners.get(0) != Modality.DENIED
                                || review.position().denied())
                ? manners.get(0)
                : Modality.REPORTED;
    }

    private static Optional<String> quoted(Review review) {
        return review.position()
                        .value()
                        .filter(Value.QuoteValue.class::isInstance)
                        .isPresent()
                ? Optional.empty()
                : review.claims().get(0).quotation().map(Quotation::exact);
    }

    /** Why it is found so, as far as that can be said in a sentence; else nothing. */
    public Phrase why(Review review) {
        List<Phrase> sentences = new ArrayList<>();
        review.original().map(o -> original(review, o)).ifPresent(sentences::add);
        review.elsewhere()
                .map(e -> words.elsewhere(Phrase.of(wording.names().report(e.report())), said(e)))
                .ifPresent(sentences::add);
        if (review.outcome() == Review.Outcome.WRONG && review.isOutweighed()) {
            sentences.add(
                    words.counted(review.excluding().voices(), review.saying().voices()));
        }
        return Phrase.join(" ", sentences);
    }

    /** What is found of it. */
    public Phrase verdict(Review review) {
        Optional<Phrase> value = review.position().value().map(wording::phrase);
        Optional<String> given = review.position().movedFrom();
        Optional<String> played = review.position().role();
        boolean moved = review.outcome() == Review.Outcome.OTHER_ROLE
                && Stream.of(value, given, played, review.answer()).allMatch(Optional::isPresent);
        return moved
                ? words.otherRole(
                        Wording.role(given.orElseThrow()),
                        wording.phrase(review.answer().orElseThrow().value()),
                        value.orElseThrow(),
                        Wording.role(played.orElseThrow()))
                : words.verdict(
                        review.outcome(),
                        review.answer().map(Answer.Part::value).map(wording::phrase),
                        review.answer().map(wording::about).orElse(List.of()));
    }

    private Phrase original(Review review, Review.Original original) {
        return words.original(
                Phrase.of(wording.names().report(review.claims().get(0).source())),
                Phrase.of(wording.names().report(original.report())),
                said(original));
    }

    private Phrase said(Review.Original original) {
        return wording.language()
                .values()
                .labelled(
                        wording.phrase(original.value()),
                        original.role().map(Wording::role).map(Phrase::of).stream()
                                .toList());
    }
}
