package org.variorum.check;

import java.util.EnumSet;
import java.util.Set;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;

/** Which faults hide part of a file, so that whatever is missing there is no second fault. */
public final class Doubts {

    private static final Set<Code> HIDING = EnumSet.of(
            Code.UNREADABLE_FILE,
            Code.BAD_ENCODING,
            Code.NO_FRONT_MATTER,
            Code.DUPLICATE_ID,
            Code.BAD_ATTRIBUTES,
            Code.LOOSE_ATTRIBUTES,
            Code.TOO_DEEP);

    private Doubts() {}

    /** Whether a fault hides part of the file in which it is. */
    public static boolean hides(Diagnostic fault) {
        return HIDING.contains(fault.code());
    }
}
