package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * What one source says in answer to one question.
 *
 * @param id unique in the whole content; it names the report, too
 * @param question the question's id
 * @param assertion what is said
 * @param attribution who says so
 * @param times of when it speaks
 * @param corrects the claim that it corrects
 * @param passage the words in which it is said
 */
public record Claim(
        ClaimId id,
        QuestionId question,
        Assertion assertion,
        Attribution attribution,
        Times times,
        Optional<ClaimId> corrects,
        Passage passage) {

    /** So many corrections, each of the one before, are followed from a claim, and no more. */
    public static final int LONGEST_CORRECTION = 100;

    /**
     * What is said.
     *
     * @param value the answer; absent where the source declines to give one
     * @param role the role in which the value is named
     * @param speakerRole the role that the named body really played, where the source mixes the two up
     * @param scope what the claim is about
     * @param modality how it is put forward
     */
    public record Assertion(
            Optional<Value> value,
            Optional<String> role,
            Optional<String> speakerRole,
            Scope scope,
            Modality modality) {

        /** A value that is reported, in no particular role or scope. */
        public static Assertion of(Value value) {
            return new Assertion(Optional.of(value), Optional.empty(), Optional.empty(), Scope.NONE, Modality.REPORTED);
        }
    }

    /**
     * Who says so.
     *
     * @param claimant whose words they are, where the source says so
     * @param via the chain behind it, nearest first
     * @param interested the entity whose side the speaker takes
     */
    public record Attribution(Optional<Actor> claimant, List<Actor> via, Optional<EntityId> interested) {

        /** The source speaks for itself, and takes nobody's side. */
        public static final Attribution OWN = new Attribution(Optional.empty(), List.of(), Optional.empty());

        /** Copies the chain. */
        public Attribution {
            via = List.copyOf(via);
        }
    }

    /**
     * Of when a claim speaks.
     *
     * @param asOf the moment that the value speaks of
     * @param valid the time for which it holds, where the source says so
     */
    public record Times(Optional<Edtf> asOf, Optional<Edtf> valid) {

        /** The source does not say. */
        public static final Times UNSAID = new Times(Optional.empty(), Optional.empty());
    }

    /**
     * The words of a claim.
     *
     * @param quotation the source's words
     * @param quoted where these are written
     * @param text our words, as marked in the digest
     * @param location where it is marked
     */
    public record Passage(Optional<Quotation> quotation, Location quoted, String text, Location location) {

        /** A passage without a word. */
        public static Passage silent(Location location) {
            return new Passage(Optional.empty(), location, "", location);
        }
    }

    /** The same, with this chain behind it. */
    public Claim via(List<Actor> chain) {
        Attribution found = new Attribution(attribution.claimant(), chain, attribution.interested());
        return new Claim(id, question, assertion, found, times, corrects, passage);
    }

    /**
     * Whether it may take back another claim: whoever answers for the words is one, or whoever speaks.
     *
     * @param publisher who answers for the words in which it is made
     * @param other the other
     * @param otherPublisher who answers for the words of the other
     */
    public boolean mayCorrect(Actor publisher, Claim other, Actor otherPublisher) {
        return publisher.equals(otherPublisher) || isOfOneSpeaker(other);
    }

    /** Whether the same speaks in both, as far as their sources say who. */
    public boolean isOfOneSpeaker(Claim other) {
        return speaker()
                .filter(speaker -> !speaker.isNobody())
                .filter(speaker -> other.speaker().filter(speaker::equals).isPresent())
                .isPresent();
    }

    /** Whose words they are; where the source does not say, the far end of the chain behind it. */
    private Optional<Actor> speaker() {
        return claimant().or(() -> via().isEmpty() ? Optional.empty() : Optional.of(via().get(via().size() - 1)));
    }

    /** The report that makes it. */
    public ReportId source() {
        return id.report();
    }

    /** The answer; absent where the source declines to give one. */
    public Optional<Value> value() {
        return assertion.value();
    }

    /** The role in which the value is named. */
    public Optional<String> role() {
        return assertion.role();
    }

    /** The role that the named body really played, where the source mixes the two up. */
    public Optional<String> speakerRole() {
        return assertion.speakerRole();
    }

    /** What it is about. */
    public Scope scope() {
        return assertion.scope();
    }

    /** How it is put forward. */
    public Modality modality() {
        return assertion.modality();
    }

    /** Whose words they are, where the source says so. */
    public Optional<Actor> claimant() {
        return attribution.claimant();
    }

    /** The chain behind it, nearest first. */
    public List<Actor> via() {
        return attribution.via();
    }

    /** The entity whose side the speaker takes. */
    public Optional<EntityId> interested() {
        return attribution.interested();
    }

    /** The moment that the value speaks of. */
    public Optional<Edtf> asOf() {
        return times.asOf();
    }

    /** The time for which it holds, where the source says so. */
    public Optional<Edtf> valid() {
        return times.valid();
    }

    /** The source's words. */
    public Optional<Quotation> quotation() {
        return passage.quotation();
    }

    /** Where the source's words are written, if they are. */
    public Location quoted() {
        return passage.quoted();
    }

    /** Our words, as marked in the digest. */
    public String text() {
        return passage.text();
    }

    /** Where it is marked. */
    public Location location() {
        return passage.location();
    }
}
