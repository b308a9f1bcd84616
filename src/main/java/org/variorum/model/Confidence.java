package org.variorum.model;

/** How sure the evidence makes us, the surest first. Never a percentage. */
public enum Confidence {
    /** Several independent lineages, unopposed or far outweighing. */
    HIGH("high confidence"),
    /** Good, with a weakness. */
    MODERATE("moderate confidence"),
    /** Thin. */
    LOW("low confidence"),
    /** Next to nothing, or a draw. */
    VERY_LOW("very low confidence");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** The level as a label. */
    public String label() {
        return label;
    }

    /** One step less sure. */
    public Confidence lower() {
        return switch (this) {
            case HIGH -> MODERATE;
            case MODERATE -> LOW;
            case LOW, VERY_LOW -> VERY_LOW;
        };
    }
}
