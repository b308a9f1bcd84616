package org.variorum.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.Modality;
import org.variorum.model.Position;
import org.variorum.model.Quotation;
import org.variorum.model.ReportId;
import org.variorum.model.Review;
import org.variorum.model.Value;

/** Tells a claim and its verdict in words. Immutable. */
public final class ReviewNarrator {

    private static final Set<Modality> IN_THE_SENTENCE = EnumSet.of(Modality.DENIED, Modality.PLANNED);

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
        List<Phrase> reports = distinct(review.claims().stream().map(c -> report(c.source())));
        List<Phrase> speakers = speakers(review, reports);
        return words.claimed(new ReviewWords.Claimed(
                review.sentence().isPresent() ? manner(review, speakers) : manner(review),
                review.sentence(),
                value(review),
                wording.about(review.position().statedRole(), review.position().scope()),
                ReviewWords.Some.of(speakers, most),
                ReviewWords.Some.of(reports, most),
                quoted(review, reports.size() > 1)));
    }

    private Phrase report(ReportId id) {
        return Phrase.of(wording.names().report(id));
    }

    /** What is called alike is named once. */
    private static List<Phrase> distinct(Stream<Phrase> names) {
        return List.copyOf(
                names.collect(Collectors.toMap(Phrase::words, r -> r, (first, second) -> first, LinkedHashMap::new))
                        .values());
    }

    /** Who says so; nobody where that is who reports it, or whom the claim itself is about. */
    private List<Phrase> speakers(Review review, List<Phrase> reports) {
        List<Phrase> speakers = distinct(
                review.speakers().stream().map(s -> Phrase.of(wording.names().actor(s))));
        boolean themselves = speakers.stream()
                .allMatch(s -> reports.stream().allMatch(r -> r.words().equals(s.words()))
                        || s.words().equals(value(review).words()));
        return themselves ? List.of() : speakers;
    }

    /** The value; of a denial what is denied, since the manner says that it is. */
    private Phrase value(Review review) {
        Position position = review.position();
        boolean bare = !position.denied() || manner(review) == Modality.DENIED;
        return (bare ? position.value().map(wording::phrase) : wording.phrase(position)).orElse(Phrase.NONE);
    }

    /**
     * How speakers put a sentence forward. It says itself what is denied or planned, and who only passes on what others allege or estimate does
     * not do so himself.
     */
    private static Modality manner(Review review, List<Phrase> speakers) {
        return speakers.isEmpty() || IN_THE_SENTENCE.contains(manner(review)) ? Modality.REPORTED : manner(review);
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

    /** The words of the first claim; those of one report are not put into the mouth of the others. */
    private Optional<ReviewWords.Words> quoted(Review review, boolean oneOfSeveral) {
        Claim first = review.claims().get(0);
        boolean itself = review.position()
                .value()
                .filter(Value.QuoteValue.class::isInstance)
                .isPresent();
        return itself
                ? Optional.empty()
                : first.quotation()
                        .map(Quotation::exact)
                        .map(exact -> new ReviewWords.Words(
                                exact, Optional.of(report(first.source())).filter(w -> oneOfSeveral)));
    }

    /** Why it is found so, as far as that can be said in a sentence; else nothing. */
    public Phrase why(Review review) {
        List<Phrase> sentences = new ArrayList<>();
        review.original().map(o -> original(review, o)).ifPresent(sentences::add);
        review.elsewhere()
                .map(e -> words.elsewhere(report(e.said().report()), said(e.said()), e.counts()))
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
        return words.original(report(review.claims().get(0).source()), report(original.report()), said(original));
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
