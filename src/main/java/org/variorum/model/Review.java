package org.variorum.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A claim that the page of a question puts first, with everything that its verdict in words says of it.
 *
 * @param index which of the positions, counted from 0
 * @param position the position
 * @param claims its claims, at least one
 * @param sentence what they claim, in the desk's words
 * @param outcome what is found of it
 * @param found what is found instead
 * @param original what those say whom it copies, where that is something else
 * @param elsewhere what its own voice says elsewhere, which it cannot hold beside
 * @param excluding the lineages that exclude it, as many as they are, and what they weigh
 * @param saying those that say it
 */
public record Review(
        int index,
        Position position,
        List<Claim> claims,
        Optional<String> sentence,
        Outcome outcome,
        Found found,
        Optional<Original> original,
        Optional<Elsewhere> elsewhere,
        Side excluding,
        Side saying) {

    /**
     * The answer, as far as it is about what a claim speaks of.
     *
     * @param asked the part for the role and scope of which the claim speaks
     * @param played the part for the role that its body really played, where that names another body
     */
    public record Found(Optional<Answer.Part> asked, Optional<Answer.Part> played) {}

    /**
     * Those on one side of a claim.
     *
     * @param voices how many lineages they are
     * @param weight what they weigh, in logits
     */
    public record Side(int voices, BigDecimal weight) {

        /** Nobody. */
        public static final Side NOBODY = new Side(0, BigDecimal.ZERO);
    }

    /** What is found of a claim. */
    public enum Outcome {
        /** It is the answer. */
        HOLDS,
        /** It is the answer, and nothing but a plan. */
        PLANNED,
        /** It leaves room for the answer. */
        FITS,
        /** It says less exactly what can be said exactly. */
        LOOSE,
        /** It holds in part. */
        PARTLY,
        /** It says more than what is found. */
        UNPROVEN,
        /** Its body played another role. */
        OTHER_ROLE,
        /** It was changed in copying. */
        GARBLED,
        /** It cannot hold beside the answer. */
        WRONG,
        /** A plan, and it came as planned. */
        FULFILLED,
        /** A later count, or what came of a plan that went another way, took its place. */
        OVERTAKEN,
        /** Those who said it took it back. */
        WITHDRAWN,
        /** It is about something else than the answer, or nothing is said of it. */
        UNRATED,
        /** Open: what is said cannot all hold, and nothing decides. */
        DISPUTED,
        /** Open: it is only alleged. */
        ALLEGED,
        /** Open: those who do not confirm it weigh as much as those who say it. */
        UNCONFIRMED,
        /** Open: the rules cannot say how the statements stand to each other. */
        UNCOMPARED,
        /** Open: nobody says so of their own. */
        UNSAID,
        /** Open: all voices say so much, and the desk leaves it at that. */
        COMMON,
        /** Open: the desk leaves it so. */
        LEFT_OPEN
    }

    /**
     * What another report says than the claim.
     *
     * @param report the report
     * @param value what it says
     * @param role the role in which it names that
     */
    public record Original(ReportId report, Value value, Optional<String> role) {}

    /**
     * What the voice of a claim says elsewhere.
     *
     * @param said what, and in which report
     * @param counts whether the answer rests on that; else the voice counts for neither
     */
    public record Elsewhere(Original said, boolean counts) {}

    /** Copies the claims. */
    public Review {
        claims = List.copyOf(claims);
    }

    /** The part of the answer for the role and scope of which the claim speaks. */
    public Optional<Answer.Part> answer() {
        return found.asked();
    }

    /** Whether some exclude it, and outweigh those who say it by what settles a dispute. */
    public boolean isOutweighed() {
        return excluding.voices() > 0
                && (saying.voices() == 0
                        || excluding.weight().subtract(saying.weight()).compareTo(Bound.SETTLES.value()) >= 0);
    }

    /**
     * The claims of those who say that it is so. Who only plans it, or does not confirm it, claims less than others who do say so; where nobody does,
     * these are all there are.
     */
    public List<Claim> asserting() {
        List<Claim> asserting =
                claims.stream().filter(claim -> asserts(claim.modality())).toList();
        return asserting.isEmpty() ? claims : asserting;
    }

    private static boolean asserts(Modality manner) {
        return switch (manner) {
            case REPORTED, ALLEGED, DENIED, ESTIMATED -> true;
            case PLANNED, NO_COMMENT, UNCONFIRMED -> false;
        };
    }
}
