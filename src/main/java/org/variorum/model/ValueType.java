package org.variorum.model;

/** What a question expects for an answer. */
public enum ValueType {
    /** A person, body or thing of the entity list. */
    ENTITY,
    /** A place of the entity list. */
    PLACE,
    /** A number or range, with a hedge and a unit. */
    QUANTITY,
    /** A date or time, in EDTF. */
    DATE,
    /** Before, during or after an event. */
    RELATION,
    /** Words as they were spoken or written. */
    QUOTE,
    /** Yes, no or unknown. */
    YES_NO,
    /** Several entities. */
    SET
}
