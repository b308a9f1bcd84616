package org.variorum.intake;

import java.util.List;
import org.variorum.diagnostic.Location;
import org.variorum.load.csl.WorkNode;

/** Entries of CSL-JSON: objects in a list, which ends with the last bracket of the file. */
final class JsonEntries {

    private JsonEntries() {}

    /** A file in whose list some entries of another stand behind those that are there. */
    static String joined(String there, List<WorkNode> wanted, String other) {
        String list = there.isBlank() ? "[\n]\n" : there;
        int end = Math.max(0, list.lastIndexOf(']'));
        String before = list.substring(0, end).stripTrailing();
        StringBuilder all = new StringBuilder(before);
        boolean first = before.endsWith("[");
        for (WorkNode work : wanted) {
            int begin = offset(other, work.node().location());
            all.append(first ? "\n" : ",\n").append(other, begin, end(other, begin));
            first = false;
        }
        return all.append('\n').append(list.substring(end)).toString();
    }

    private static int offset(String text, Location location) {
        int begin = 0;
        for (int line = 1; line < location.line(); line++) {
            begin = text.indexOf('\n', begin) + 1;
        }
        return begin + location.column() - 1;
    }

    /** Where an object ends: brackets within texts are none. */
    private static int end(String text, int begin) {
        int depth = 0;
        boolean quoted = false;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
