package org.variorum.model;

/**
 * Words for how likely something is that is still to come: those of the US Intelligence Community Directive 203 of 2015.
 * They say nothing of how sure the evidence makes us, which is {@link Confidence}.
 */
public enum Likelihood {
    /** 1 to 5 %. */
    ALMOST_NO_CHANCE("almost no chance", "remote", 1, 5),
    /** 5 to 20 %. */
    VERY_UNLIKELY("very unlikely", "highly improbable", 5, 20),
    /** 20 to 45 %. */
    UNLIKELY("unlikely", "improbable", 20, 45),
    /** 45 to 55 %. */
    ROUGHLY_EVEN("roughly even chance", "roughly even odds", 45, 55),
    /** 55 to 80 %. */
    LIKELY("likely", "probable", 55, 80),
    /** 80 to 95 %. */
    VERY_LIKELY("very likely", "highly probable", 80, 95),
    /** 95 to 99 %. */
    ALMOST_CERTAIN("almost certain", "nearly certain", 95, 99);

    private final String words;
    private final String other;
    private final int from;
    private final int to;

    Likelihood(String words, String other, int from, int to) {
        this.words = words;
        this.other = other;
        this.from = from;
        this.to = to;
    }

    /** The words. */
    public String words() {
        return words;
    }

    /** The directive's second words for the same. */
    public String other() {
        return other;
    }

    /** The least chance that they stand for, in per cent. */
    public int from() {
        return from;
    }

    /** The greatest, in per cent. */
    public int to() {
        return to;
    }
}
