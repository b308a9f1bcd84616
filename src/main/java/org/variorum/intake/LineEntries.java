package org.variorum.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.variorum.load.csl.WorkNode;

/** Entries of BibTeX and of RIS: lines, the first of which says that one begins. */
final class LineEntries {

    private static final Pattern ENTRY = Pattern.compile("\\s*@\\s*[A-Za-z].*|TY {0,3}-.*");
    private static final Pattern RECORD = Pattern.compile("TY {0,3}-.*");
    private static final Pattern ID = Pattern.compile("ID {0,3}- *\\S.*");

    private LineEntries() {}

    /** A file, behind which the lines of some entries of another stand; a record of RIS without a key keeps the one that it was given. */
    static String joined(String there, List<WorkNode> wanted, String other) {
        List<String> lines = other.lines().toList();
        StringBuilder all =
                new StringBuilder(there).append(there.isEmpty() ? "" : there.endsWith("\n") ? "\n" : "\n\n");
        for (WorkNode work : wanted) {
            int begin = work.node().location().line() - 1;
            while (begin > 0 && !ENTRY.matcher(lines.get(begin)).matches()) {
                begin--;
            }
            int end = begin + 1;
            while (end < lines.size() && !ENTRY.matcher(lines.get(end)).matches()) {
                end++;
            }
            boolean keyless = RECORD.matcher(lines.get(begin)).matches()
                    && lines.subList(begin, end).stream().noneMatch(ID.asMatchPredicate());
            all.append(lines.get(begin)).append('\n').append(keyless ? "ID  - " + work.key() + "\n" : "");
            lines.subList(begin + 1, end).forEach(line -> all.append(line).append('\n'));
        }
        return all.toString();
    }
}
