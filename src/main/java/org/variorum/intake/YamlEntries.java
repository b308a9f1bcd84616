package org.variorum.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.variorum.load.csl.WorkNode;

/** Entries of CSL-YAML: lines, the first of which has the dash of an item. */
final class YamlEntries {

    private static final String DASH = " *-(?: .*)?";

    /** The mark with which Pandoc closes a file; what joins stands before it, and it is not needed. */
    private static final Pattern CLOSED = Pattern.compile("(?<=\\n)(?:---|\\.\\.\\.)[ \\t]*\\r?\\n?$");

    private YamlEntries() {}

    /** A file, behind whose last item some of another stand, as far to the right as its first. */
    static String joined(String there, List<WorkNode> wanted, String other) {
        List<String> lines = other.lines().toList();
        int column = there.lines()
                .filter(line -> line.matches(DASH))
                .findFirst()
                .map(line -> line.indexOf('-'))
                .orElse(0);
        String begun = CLOSED.matcher(there).replaceFirst("");
        StringBuilder all = new StringBuilder(begun).append(begun.isEmpty() || begun.endsWith("\n") ? "" : "\n");
        for (WorkNode work : wanted) {
            int begin = work.node().location().line() - 1;
            while (begin > 0 && !lines.get(begin).matches(DASH)) {
                begin--;
            }
            int dash = lines.get(begin).indexOf('-');
            int end = begin + 1;
            while (end < lines.size() && isWithin(lines.get(end), dash)) {
                end++;
            }
            lines.subList(begin, end).forEach(line -> all.append(moved(line, dash, column)));
        }
        return all.toString();
    }

    /** What belongs to an item stands further to the right than its dash. */
    private static boolean isWithin(String line, int dash) {
        return line.isBlank() || indent(line) > dash;
    }

    private static String moved(String line, int from, int to) {
        return line.isBlank() ? "\n" : " ".repeat(to) + line.substring(Math.min(from, indent(line))) + "\n";
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
