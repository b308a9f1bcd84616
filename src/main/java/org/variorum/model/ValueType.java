package org.variorum.model;

/** What a question expects for an answer. */
public enum ValueType {
    /** A person, body or thing of the entity list. */
    ENTITY("an entity: an id, name or alias of entities.yaml, such as us-dod"),
    /** A place of the entity list. */
    PLACE("a place: an id, name or alias of entities.yaml, such as vostochny"),
    /** A number or range, with a hedge and a unit. */
    QUANTITY("a quantity, such as 70, 18..20, ~70, >=59, \"at least 59\" or \"650 million USD\""),
    /** A date or time, in EDTF. */
    DATE("a date in EDTF, such as 2023-11-15, 2023-11, 2009~ or 2023-11-12/2023-11-14"),
    /** Before, during or after an event. */
    RELATION("before, during or after an event, such as \"after sept-summit\""),
    /** Words as they were spoken or written. */
    QUOTE("the words, such as \"a huge war arsenal\""),
    /** Yes, no or unknown. */
    YES_NO("yes, no or unknown"),
    /** Several entities. */
    SET("entities separated by commas, such as \"kr, jp, us\"");

    private final String form;

    ValueType(String form) {
        this.form = form;
    }

    /** How such a value is written, with an example. */
    public String form() {
        return form;
    }
}
