package org.variorum.model;

/**
 * The footing of an answer: what stands behind it, and how sure that makes us before anything lowers it. Who stands behind
 * it is a voice of weight that says it, or something that it fits into.
 */
public enum Footing {
    /** Nobody opposes it, several stand behind it, and one of them is {@linkplain Weights#GOOD good}. */
    SEVERAL_GOOD(Confidence.HIGH),
    /** Nobody opposes it, and several stand behind it, none of them good. */
    SEVERAL(Confidence.MODERATE),
    /** Nobody opposes it, and one stands behind it, of the {@linkplain Weights#BEST best} letter. */
    ONE_OF_THE_BEST(Confidence.MODERATE),
    /** Nobody opposes it, and one stands behind it. */
    ONE(Confidence.LOW),
    /** Nobody opposes it, and nobody of weight stands behind it. */
    NOBODY(Confidence.VERY_LOW),
    /** It is opposed, several stand behind it, and it is far ahead with a source of the best letter. */
    FAR_AHEAD(Confidence.HIGH),
    /** It is opposed, several stand behind it, and it is well ahead. */
    AHEAD(Confidence.MODERATE),
    /** It is opposed, and several stand behind it. */
    BARELY_AHEAD(Confidence.LOW),
    /** It is opposed, and one stands behind it. */
    ONE_OPPOSED(Confidence.LOW),
    /** It is opposed, and nobody of weight stands behind it. */
    NOBODY_OPPOSED(Confidence.VERY_LOW),
    /** It replaced something earlier, and a good source says it: as sure as that at least. */
    LATEST(Confidence.MODERATE),
    /** Nothing is settled. */
    UNSETTLED(Confidence.VERY_LOW);

    private final Confidence level;

    Footing(Confidence level) {
        this.level = level;
    }

    /** How sure it makes us. */
    public Confidence level() {
        return level;
    }
}
