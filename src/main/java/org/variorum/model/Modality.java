package org.variorum.model;

/** How a source puts forward what it says. */
public enum Modality {
    /** As a fact. */
    REPORTED,
    /** As somebody's accusation. */
    ALLEGED,
    /** As somebody's denial. */
    DENIED,
    /** As an intention. */
    PLANNED,
    /** As an estimate. */
    ESTIMATED,
    /** Asked, and declined to say; carries no value. */
    NO_COMMENT,
    /** Expressly not confirmed. */
    UNCONFIRMED
}
