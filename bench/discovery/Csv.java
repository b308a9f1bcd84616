import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads a CSV file row by row (RFC 4180), and bears what real files hold: a byte order mark, any line ends, blank lines,
 * blanks around cells, quotes inside of cells that are not quoted, and bytes that are not UTF-8, each of which becomes
 * U+FFFD.
 */
final class Csv implements AutoCloseable {

    /** A quoted cell may run over this many lines; a quote that is open for longer was never closed. */
    private static final int LONGEST_CELL = 50;

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     * @param cells its cells; empty where it cannot be read
     */
    record Row(int line, List<String> cells) {}

    private final BufferedReader reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int line;

    Csv(Path file) throws IOException {
        reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /** The next row that is not blank; null at the end of the file. */
    Row next() throws IOException {
        String text = nextLine();
        while (text != null && text.isBlank()) {
            text = nextLine();
        }
        return text == null ? null : row(text);
    }

    private Row row(String first) throws IOException {
        int start = line;
        StringBuilder text = new StringBuilder(first);
        List<String> cells = cells(first);
        List<String> taken = new ArrayList<>();
        while (cells == null && taken.size() < LONGEST_CELL) {
            String more = nextLine();
            if (more == null) {
                break;
            }
            taken.add(more);
            cells = cells(text.append('\n').append(more).toString());
        }
        if (cells == null) {
            // The quote was never closed: only this line is lost.
            taken.forEach(ahead::addLast);
            line = start;
            return new Row(start, List.of());
        }
        return new Row(start, cells);
    }

    private String nextLine() throws IOException {
        String text = ahead.isEmpty() ? reader.readLine() : ahead.removeFirst();
        if (text == null) {
            return null;
        }
        line++;
        return line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The cells; null where a quote is still open; none where something follows a closing quote. */
    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int start = skipBlanks(text, at);
            if (start < text.length() && text.charAt(start) == '"') {
                StringBuilder cell = new StringBuilder();
                int close = quoted(text, start + 1, cell);
                if (close < 0) {
                    return null;
                }
                at = skipBlanks(text, close);
                if (at < text.length() && text.charAt(at) != ',') {
                    return List.of();
                }
                cells.add(cell.toString().strip());
            } else {
                int comma = text.indexOf(',', start);
                at = comma < 0 ? text.length() : comma;
                cells.add(text.substring(start, at).strip());
            }
            at++;
        }
        return cells;
    }

    /** Reads up to the closing quote and returns the place behind it; negative where there is none. */
    private static int quoted(String text, int from, StringBuilder cell) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(text.charAt(at++));
            } else {
                return at;
            }
        }
        return -1;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ',' && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
