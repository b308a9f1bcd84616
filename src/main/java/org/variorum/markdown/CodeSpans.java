package org.variorum.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Node;

/** Reads code between backticks. */
final class CodeSpans {

    /** Where the last run of each number of backticks begins, once one is looked for. */
    private final Map<Integer, Integer> last = new HashMap<>();

    /** The code that begins at the cursor, which stands on a backtick; where there is none, it stands behind them all. */
    Optional<Node> read(Cursor cursor) {
        int from = cursor.at();
        int count = cursor.all('`');
        int behind = cursor.at();
        if (last.isEmpty()) {
            gather(cursor, from);
        }
        if (last.getOrDefault(count, from) <= from) {
            cursor.moveTo(behind);
            return Optional.empty();
        }
        cursor.moveTo(behind);
        while (cursor.find('`')) {
            int to = cursor.at();
            if (cursor.all('`') == count) {
                return Optional.of(code(cursor.text().slice(behind, to)));
            }
        }
        return Optional.empty();
    }

    private void gather(Cursor cursor, int from) {
        cursor.moveTo(from);
        while (cursor.find('`')) {
            int at = cursor.at();
            last.put(cursor.all('`'), at);
        }
    }

    /** CommonMark 6.1: line ends are spaces, and one space on both sides goes unless there is nothing else. */
    private static Node code(String written) {
        String text = written.replace('\n', ' ');
        boolean spaced = text.length() > 2
                && text.startsWith(" ")
                && text.endsWith(" ")
                && !text.chars().allMatch(c -> c == ' ');
        return new Code(spaced ? text.substring(1, text.length() - 1) : text);
    }
}
