package org.variorum.measure;

import java.util.Optional;
import org.variorum.model.Value.Quantity;

/**
 * What a text comes to as a quantity.
 *
 * @param quantity the quantity; empty where the text is none, or doubtful
 * @param doubt why it was not read, where its writer can mend that
 */
public record Reading(Optional<Quantity> quantity, Optional<Doubt> doubt) {

    static Reading of(Quantity quantity) {
        return new Reading(Optional.of(quantity), Optional.empty());
    }

    static Reading of(Doubt doubt) {
        return new Reading(Optional.empty(), Optional.of(doubt));
    }

    static Reading none() {
        return new Reading(Optional.empty(), Optional.empty());
    }
}
