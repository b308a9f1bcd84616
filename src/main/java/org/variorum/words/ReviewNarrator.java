package org.variorum.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Actor;
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
        List<ReviewWords.Voice> voices = voices(review);
        boolean spoken = voices.stream().allMatch(voice -> voice.speaker().isPresent());
        return words.claimed(new ReviewWords.Claimed(
                review.sentence().isPresent() ? manner(review, spoken) : manner(review),
                review.sentence(),
                value(review),
                wording.about(review.position().statedRole(), review.position().scope()),
                voices.subList(0, Math.min(most, voices.size())),
                voices.stream()
                        .skip(most)
                        .mapToInt(voice ->
                                voice.reports().first().size() + voice.reports().left())
                        .sum(),
                quoted(review, distinct(review.claims()).size() > 1)));
    }

    /** Who says so, each with the reports that have it from there; who says it as all are told to say it stands first. */
    private List<ReviewWords.Voice> voices(Review review) {
        boolean mixed = review.claims().stream().map(Claim::modality).distinct().count() > 1;
        String value = value(review).words();
        return review.claims().stream()
                .sorted(Comparator.comparing(claim -> mixed && claim.modality() != Modality.REPORTED))
                .collect(Collectors.groupingBy(
                        claim -> new Said(speaker(claim, value), remark(claim, mixed)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(said -> new ReviewWords.Voice(
                        said.getKey().speaker(),
                        ReviewWords.Some.of(distinct(said.getValue()), most),
                        said.getKey().remark()))
                .toList();
    }

    /** What is told of claims together. */
    private record Said(Optional<Phrase> speaker, Optional<Phrase> remark) {}

    /** Who says so; nobody where that is who reports it, or whom the claim itself is about. */
    private Optional<Phrase> speaker(Claim claim, String value) {
        return claim.claimant()
                .filter(speaker -> !speaker.equals(Actor.Named.NOBODY))
                .map(speaker -> Phrase.of(wording.names().actor(speaker)))
                .filter(speaker ->
                        !speaker.words().equals(report(claim.source()).words()))
                .filter(speaker -> !speaker.words().equals(value));
    }

    private Optional<Phrase> remark(Claim claim, boolean mixed) {
        return claim.claimant().filter(Actor.Named.NOBODY::equals).isPresent()
                ? Optional.of(wording.language().lineages().unattributed())
                : Optional.of(claim.modality())
                        .filter(manner -> mixed)
                        .flatMap(wording.language().labels()::manner)
                        .map(Phrase::of);
    }

    private Phrase report(ReportId id) {
        return Phrase.of(wording.names().report(id));
    }

    /** The reports of claims; what is called alike is named once. */
    private List<Phrase> distinct(List<Claim> claims) {
        return List.copyOf(claims.stream()
                .map(claim -> report(claim.source()))
                .collect(Collectors.toMap(Phrase::words, r -> r, (first, second) -> first, LinkedHashMap::new))
                .values());
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
    private static Modality manner(Review review, boolean spoken) {
        return !spoken || IN_THE_SENTENCE.contains(manner(review)) ? Modality.REPORTED : manner(review);
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
        if (!moved) {
            return words.verdict(
                    review.outcome(),
                    review.answer().map(Answer.Part::value).map(wording::phrase),
                    review.answer().map(wording::about).orElse(List.of()));
        }
        String asked = Wording.role(given.orElseThrow());
        String done = Wording.role(played.orElseThrow());
        Phrase holder = wording.phrase(review.answer().orElseThrow().value());
        return review.found()
                .played()
                .map(other -> words.otherRoles(asked, holder, done, wording.phrase(other.value())))
                .orElseGet(() -> words.otherRole(asked, holder, value.orElseThrow(), done));
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
