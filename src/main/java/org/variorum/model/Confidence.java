package org.variorum.model;

/** How sure the evidence makes us, the surest first. Never a percentage. */
public enum Confidence {
    /** Several independent lineages, unopposed or far outweighing. */
    HIGH,
    /** Good, with a weakness. */
    MODERATE,
    /** Thin. */
    LOW,
    /** Next to nothing, or a draw. */
    VERY_LOW;

    /** One step less sure. */
    public Confidence lower() {
        return switch (this) {
            case HIGH -> MODERATE;
            case MODERATE -> LOW;
            case LOW, VERY_LOW -> VERY_LOW;
        };
    }
}
