import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the rows of one file and keeps account of those that cannot be read. */
final class Rows {

    private static final int SHOWN = 5;

    private final Path file;
    private final PrintStream errors;
    private int unreadable;
    private int joined;
    private int broken;

    /**
     * Rows of a file.
     *
     * @param errors where the first unreadable rows are told, with their lines
     */
    Rows(Path file, PrintStream errors) {
        this.file = file;
        this.errors = errors;
    }

    /** How many rows cannot be read. */
    int unreadable() {
        return unreadable;
    }

    /** How many rows have more commas than columns. */
    int joined() {
        return joined;
    }

    /** How many rows hold bytes that are not UTF-8. */
    int broken() {
        return broken;
    }

    /**
     * Hands on each row as one cell for each column.
     *
     * @param columns for each column the names that a header line may give it; the header is optional
     * @param joining which column takes further cells, where a row has too many because commas stand unquoted
     * @param sink takes the cells; throws {@link IllegalArgumentException} where it can't
     */
    void read(List<Set<String>> columns, int joining, Consumer<List<String>> sink) throws IOException {
        try (Csv csv = new Csv(file)) {
            boolean first = true;
            for (Csv.Row row = csv.next(); row != null; row = csv.next()) {
                if (!first || !isHeader(row.cells(), columns)) {
                    hand(row, columns.size(), joining, sink);
                }
                first = false;
            }
        }
        if (unreadable > SHOWN) {
            errors.println(file + ": " + unreadable + " rows in all cannot be read");
        }
    }

    private static boolean isHeader(List<String> cells, List<Set<String>> columns) {
        boolean header = cells.size() == columns.size();
        for (int i = 0; header && i < columns.size(); i++) {
            header = columns.get(i)
                    .contains(cells.get(i).toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
        }
        return header;
    }

    private void hand(Csv.Row row, int columns, int joining, Consumer<List<String>> sink) {
        try {
            List<String> cells = row.cells();
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("a quoted cell is not closed, or goes on after its closing quote");
            }
            if (cells.size() < columns) {
                throw new IllegalArgumentException(cells.size() + " cells where " + columns + " are expected");
            }
            int extra = cells.size() - columns;
            List<String> fitted = extra == 0 ? cells : join(cells, joining, extra);
            if (fitted.stream().anyMatch(String::isEmpty)) {
                throw new IllegalArgumentException("an empty cell");
            }
            sink.accept(fitted);
            joined += extra > 0 ? 1 : 0;
            broken += fitted.stream().anyMatch(c -> c.indexOf('\uFFFD') >= 0) ? 1 : 0;
        } catch (IllegalArgumentException e) {
            unreadable++;
            if (unreadable <= SHOWN) {
                errors.println(file + ":" + row.line() + ": " + e.getMessage());
            }
        }
    }

    private static List<String> join(List<String> cells, int joining, int extra) {
        List<String> fitted = new ArrayList<>(cells.subList(0, joining));
        fitted.add(String.join(",", cells.subList(joining, joining + extra + 1)));
        fitted.addAll(cells.subList(joining + extra + 1, cells.size()));
        return fitted;
    }
}
