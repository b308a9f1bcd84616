package org.variorum.check;

import java.util.EnumSet;
import java.util.Set;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.model.QuestionId;

/**
 * What could not be read, and has been reported: whatever is missing there is no second fault.
 *
 * @param questions the ids of questions whose claims or finding are not all known
 * @param files the paths of files of which something is hidden
 */
public record Doubts(Set<QuestionId> questions, Set<String> files) {

    /** Copies the sets. */
    public Doubts {
        questions = Set.copyOf(questions);
        files = Set.copyOf(files);
    }

    /** Faults that hide part of a file. */
    private static final Set<Code> HIDING = EnumSet.of(
            Code.UNREADABLE_FILE,
            Code.BAD_ENCODING,
            Code.NO_FRONT_MATTER,
            Code.DUPLICATE_ID,
            Code.BAD_ATTRIBUTES,
            Code.LOOSE_ATTRIBUTES,
            Code.TOO_DEEP);

    /** Whether a fault hides part of the file in which it is. */
    public static boolean hides(Diagnostic fault) {
        return HIDING.contains(fault.code());
    }

    /** Whether a file of which something is hidden is a report: then any question without claims may have lost one. */
    public static boolean hidesClaims(Set<String> hidden) {
        return hidden.stream().anyMatch(path -> path.startsWith("reports/"));
    }
}
