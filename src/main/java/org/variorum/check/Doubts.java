package org.variorum.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
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

    /** The doubts that the faults of reading leave. A report that hides claims puts every question without any in doubt. */
    static Doubts of(Corpus corpus, Map<QuestionId, Finding> findings, Set<String> hidden) {
        Set<QuestionId> questions = new TreeSet<>(corpus.doubtful());
        if (hidden.stream().anyMatch(path -> path.startsWith("reports/"))) {
            findings.values().stream()
                    .filter(f -> f.reconciliation().positions().isEmpty())
                    .forEach(f -> questions.add(f.question().id()));
        }
        return new Doubts(questions, hidden);
    }
}
