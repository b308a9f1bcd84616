package org.variorum.propose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.ReadGate;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.write.FileReplacement;

/**
 * Puts findings into the files of their questions, without touching anything else in them.
 *
 * <pre>{@code
 * new FindingWriter(gate, reporter).write(finding, FindingBlock.of(finding, people));
 * }</pre>
 */
public final class FindingWriter {

    private final ReadGate gate;
    private final Reporter reporter;

    /**
     * A writer into one content folder.
     *
     * @param gate the folder
     * @param reporter takes what keeps a finding from being written
     */
    public FindingWriter(ReadGate gate, Reporter reporter) {
        this.gate = gate;
        this.reporter = reporter;
    }

    /**
     * Puts a finding into its file, in one step; says whether it did, and otherwise reports why not.
     *
     * @throws IOException if the machine fails; the file is then as it was
     */
    public boolean write(Finding finding, FindingBlock block) throws IOException {
        Optional<Decision> made = finding.decision().filter(d -> !isEmpty(d));
        if (made.isPresent()) {
            return refuse(
                    made.get().location(),
                    "a finding stands here already",
                    "no finding: yet, or one that is open" + " and says no more than answer: unknown",
                    "to decide anew, put the old finding under history: with"
                            + " its date, and write the new one in its place");
        }
        Optional<byte[]> bytes = gate.readBytes(finding.path(), reporter);
        return bytes.isPresent() && write(finding, block, bytes.get());
    }

    private boolean write(Finding finding, FindingBlock block, byte[] was) throws IOException {
        String text = new String(was, StandardCharsets.UTF_8);
        QuestionText question = new QuestionText(text);
        if (question.losesComment()) {
            return refuse(
                    finding.decision()
                            .map(Decision::location)
                            .orElse(finding.question().location()),
                    "a comment beside the empty finding would be lost",
                    "comments on lines of their own",
                    "move the comment, or delete the empty finding, and try again");
        }
        String changed = question.with(block);
        byte[] now = changed.getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), was) || !isAddition(finding.path(), text, changed)) {
            return refuse(
                    Location.at(finding.path(), 1, 1),
                    "the metadata are not written as lines of key: value",
                    "each key on a line of its own, at its very start",
                    "put the finding into the file by hand");
        }
        FileReplacement.replace(gate.real(finding.path()), was, now);
        return true;
    }

    /** Whether nothing but the finding is another in the one than in the other. */
    private static boolean isAddition(String path, String was, String now) {
        return Metadata.of(path, now)
                .flatMap(after -> Metadata.of(path, was).map(after::addsFindingTo))
                .orElse(false);
    }

    private boolean refuse(Location place, String message, String expected, String hint) {
        reporter.report(Diagnostic.of(Code.FINDING_NOT_WRITTEN, place, message)
                .expected(expected)
                .hint(hint));
        return false;
    }

    /** Whether it is a mere note that nothing was decided yet. */
    private static boolean isEmpty(Decision d) {
        boolean open = d.status() == Decision.Status.OPEN
                && d.answer().isEmpty()
                && d.verdict().isEmpty()
                && d.confidence().isEmpty()
                && d.rulings().isEmpty()
                && d.claimed().isEmpty();
        return open
                && d.decided().isEmpty()
                && d.by().isEmpty()
                && d.note().isEmpty()
                && d.open().isEmpty()
                && d.history().isEmpty();
    }
}
