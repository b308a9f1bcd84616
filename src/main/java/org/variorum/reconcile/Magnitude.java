package org.variorum.reconcile;

import java.util.Optional;
import org.variorum.model.Value;

/** Which of two disjoint values is the greater, where that means anything. */
final class Magnitude {

    private Magnitude() {}

    static Optional<Integer> compare(Value a, Value b) {
        if (a instanceof Value.Quantity left && b instanceof Value.Quantity right) {
            return Optional.of(left.low().compareTo(right.low()));
        }
        if (a instanceof Value.SetValue left && b instanceof Value.SetValue right) {
            return Optional.of(Integer.compare(left.ids().size(), right.ids().size()));
        }
        return Optional.empty();
    }
}
