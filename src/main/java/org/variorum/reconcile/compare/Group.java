package org.variorum.reconcile.compare;

import java.util.BitSet;
import java.util.List;

/**
 * Statements that no rule can tell apart, but for who makes them.
 *
 * @param index its place in file order of the first member
 * @param members the statements, what is written to more places first, else in file order
 * @param voices the voices behind them, by their number; not to be changed
 */
public record Group(int index, List<Statement> members, BitSet voices) {

    /** Copies the members. */
    public Group {
        members = List.copyOf(members);
    }

    /** The first of its members, which stands for all. */
    public Statement first() {
        return members.get(0);
    }

    /** Whether it gives a value that can be compared. */
    public boolean hasValue() {
        return first().hasValue();
    }

    /** Whether it denies a value, and so is no answer itself. */
    public boolean denies() {
        return first().denies();
    }
}
