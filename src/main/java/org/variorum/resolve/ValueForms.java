package org.variorum.resolve;

import org.variorum.model.ValueType;

/** How authors write values, as diagnostics tell them. */
final class ValueForms {

    private ValueForms() {}

    /** How a value of a type is written, with an example. */
    static String of(ValueType type) {
        return switch (type) {
            case ENTITY -> "an entity: an id, name or alias of entities.yaml, such as us-dod";
            case PLACE -> "a place: an id, name or alias of entities.yaml, such as vostochny";
            case QUANTITY -> "a quantity, such as 70, 18..20, ~70, >=59, \"at least 59\" or \"650 million USD\"";
            case DATE -> "a date in EDTF, such as 2023-11-15, 2023-11, 2009~ or 2023-11-12/2023-11-14";
            case RELATION -> "before, during or after an event, such as \"after sept-summit\"";
            case QUOTE -> "the words, such as \"a huge war arsenal\"";
            case YES_NO -> "yes, no or unknown";
            case SET -> "entities separated by commas, such as \"kr, jp, us\"";
        };
    }
}
