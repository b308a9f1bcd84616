package org.variorum.load.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;

/**
 * Reads RIS into the tree that the same works would be in CSL-JSON: lines {@code TY  - JOUR} to {@code ER  - }. A line that is none is
 * the rest of the text before it; one that seems to be a tag and is none is left out and reported. For one thread.
 */
public final class Ris {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {0,3}-(?: (.*)|)");

    /** What was meant as a tag. */
    private static final Pattern BROKEN = Pattern.compile("[A-Z][A-Z0-9](?:\\s.*|)");

    /** Lines that programs put before the first record. */
    private static final Pattern HEADER = Pattern.compile("[A-Z][A-Za-z-]{2,30}:.*");

    private static final String HINT = "a record goes from TY  - JOUR to ER  -";

    private final SourceText source;
    private final Works works;
    private final RisIds ids = new RisIds();
    private final List<BibField> open = new ArrayList<>();
    private final StringBuilder more = new StringBuilder();

    private Ris(SourceText source, Works works) {
        this.source = source;
        this.works = works;
    }

    /**
     * Reads a file.
     *
     * @param source the text
     * @param most how many works, texts and names it may have
     * @param reporter takes the faults
     * @return the works as a list; {@link Node.Refused} where they are too many
     */
    public static Node read(SourceText source, int most, Reporter reporter) {
        Works works = new Works(source.start(), most, reporter);
        new Ris(source, works).all();
        return works.node();
    }

    private void all() {
        int number = source.firstLine();
        for (String line : source.lines()) {
            if (!line.isBlank() && !(works.admits(1) && line(line.stripTrailing(), number))) {
                return;
            }
            number++;
        }
        if (!open.isEmpty()) {
            unclosed("the end of the file");
            finish();
        }
    }

    /** Reads a line; false where that is more than a file may hold. */
    private boolean line(String line, int number) {
        Matcher parts = LINE.matcher(line);
        boolean tagged = parts.matches();
        String tag = tagged ? parts.group(1) : "";
        Location place = new Location(source.path(), number, 1, Math.max(1, line.length()));
        boolean fits = true;
        if (tag.equals("TY") && !open.isEmpty()) {
            unclosed("where the next begins");
            fits = finish();
        }
        if (tagged && (tag.equals("TY") || !open.isEmpty())) {
            return fits
                    && (tag.equals("ER")
                            ? finish()
                            : open(tag, Optional.ofNullable(parts.group(2)).orElse(""), place));
        }
        rest(line, place);
        return true;
    }

    private boolean open(String tag, String value, Location place) {
        join();
        open.add(new BibField(tag, value.strip(), place));
        return true;
    }

    /** A line without a tag. */
    private void rest(String line, Location place) {
        if (open.size() > 1 && !BROKEN.matcher(line).matches()) {
            more.append(' ').append(line.strip());
        } else if (!open.isEmpty() || !HEADER.matcher(line).matches()) {
            works.report(
                    place, "a line that belongs to no record, or whose tag lacks its hyphen; it is left out", HINT);
        }
    }

    /** Puts the lines without a tag behind the text that they belong to. */
    private void join() {
        if (more.length() > 0) {
            BibField last = open.remove(open.size() - 1);
            open.add(new BibField(last.name(), (last.value() + more).strip(), last.place()));
            more.setLength(0);
        }
    }

    private void unclosed(String end) {
        works.report(open.get(0).place(), "a record that is never closed; it is read to " + end, "add a line ER  -");
    }

    private boolean finish() {
        join();
        CslItem work = RisWork.of(open);
        if (!work.has("id")) {
            String id = ids.of(open);
            work.put("id", id, open.get(0).place());
            works.note(open.get(0).place(), "a record without ID; it is cited as @" + id);
        }
        open.clear();
        return works.add(work);
    }
}
