package org.variorum.load.exports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Lines;
import org.variorum.diagnostic.Location;

/**
 * Finds the entries of a file of BibTeX. An entry ends at the latest where the next line begins one: a brace that is missing in
 * one, and another that is too many in a later one, would else make all between them vanish. What cannot be read is reported,
 * and costs that entry alone. For one thread.
 */
final class BibScanner {

    /** What seems to be the rest of an entry that was closed too early. */
    private static final Pattern REST = Pattern.compile("\\s*,?\\s*[A-Za-z][A-Za-z0-9-]*\\s*=\\s*[{\"]");

    /** So many comments may be left open before each is taken to end with its line. */
    private static final int OPEN = 3;

    private static final int MOST_FIELDS = 500;

    private final String text;
    private final BibMarks marks;
    private final Lines lines;
    private final Works works;
    private final BibStrings strings = new BibStrings();
    private int at;

    /** Where the last value begins. */
    private int begin;

    /** How many comments were left open. */
    private int open;

    /** The beginning and the end of a line, at or before the entry. */
    private int line;

    private int lineEnd;

    BibScanner(String text, Lines lines, Works works) {
        this.text = text;
        this.marks = new BibMarks(text);
        this.lines = lines;
        this.works = works;
        this.lineEnd = marks.lineEnd(0);
    }

    /** Hands on each entry, in the order of the file. */
    void scan(Consumer<BibEntry> entries) {
        while (works.admits(1) && toEntry()) {
            int from = at;
            marks.end(marks.next(from + 1));
            try {
                entry(entries);
            } catch (BibFault fault) {
                leaveOut(from, fault);
            }
        }
    }

    /** Goes to the {@code @} of the next entry; what stands before it is a comment, as BibTeX has it. */
    private boolean toEntry() {
        for (at = text.indexOf('@', at); at >= 0; at = text.indexOf('@', at)) {
            if (isRemark()) {
                at = lineEnd;
            } else if (isEntry()) {
                return true;
            } else {
                at++;
            }
        }
        return false;
    }

    /** Whether the line is a comment as BibLaTeX has it. */
    private boolean isRemark() {
        while (lineEnd < at) {
            line = lineEnd + 1;
            lineEnd = marks.lineEnd(line);
        }
        return text.charAt(line) == '%';
    }

    /** Whether an entry begins here, and no address of mail. */
    private boolean isEntry() {
        int behind = BibMarks.word(text, BibMarks.space(text, at + 1));
        int bracket = BibMarks.space(text, behind);
        return behind > at + 1 && bracket < text.length() && "{(".indexOf(text.charAt(bracket)) >= 0;
    }

    private void entry(Consumer<BibEntry> entries) throws BibFault {
        int word = marks.space(at + 1);
        int behind = marks.word(word);
        String type = text.substring(word, behind).toLowerCase(Locale.ROOT);
        int bracket = marks.space(behind);
        at = bracket + 1;
        switch (type) {
            case "comment", "preamble" -> skip(bracket);
            case "string" -> define(bracket);
            default -> work(type, bracket, entries);
        }
    }

    /** A comment, which may hold entries, ends with its bracket or, where that is not closed, with its line. */
    private void skip(int bracket) {
        marks.end(open < OPEN ? text.length() : marks.lineEnd(bracket));
        try {
            at = text.charAt(bracket) == '{' ? marks.balanced(bracket) : bracket + 1;
        } catch (BibFault e) {
            open++;
            at = marks.lineEnd(bracket);
        }
    }

    private void define(int bracket) throws BibFault {
        int name = marks.space(at);
        at = marks.name(name);
        if (at == name) {
            throw new BibFault(name, "an abbreviation without a name", "@string{jh = \"Journal of Harbours\"}");
        }
        String abbreviation = text.substring(name, at);
        strings.define(abbreviation, assigned(name));
        at = marks.space(at);
        close(bracket);
    }

    private void work(String type, int bracket, Consumer<BibEntry> entries) throws BibFault {
        int from = marks.space(at);
        at = from;
        String behindKey = text.charAt(bracket) == '{' ? ",\n}" : ",\n)";
        while (at < marks.end() && behindKey.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String key = text.substring(from, at).strip();
        if (key.isEmpty() || (key.indexOf('=') >= 0 && key.indexOf('{') >= 0)) {
            throw new BibFault(from, "an entry without a key", "@" + type + "{kim2020, title = {Harbour traffic}}");
        }
        Location place = lines.at(from, from + key.length());
        Map<String, BibField> fields = new LinkedHashMap<>();
        at = marks.gap(at);
        while (at < marks.end() && text.charAt(at) == ',') {
            at = marks.gap(at + 1);
            if (at < marks.end() && !isClose(bracket)) {
                BibField field = field();
                fields.putIfAbsent(field.name(), field);
                if (fields.size() > MOST_FIELDS) {
                    throw new BibFault(from, "an entry of more than " + MOST_FIELDS + " fields", "divide it");
                }
            }
        }
        close(bracket);
        if (works.admits(fields.size())) {
            entries.accept(new BibEntry(type, key, place, fields));
        }
    }

    private boolean isClose(int bracket) {
        return text.charAt(at) == (text.charAt(bracket) == '{' ? '}' : ')');
    }

    private void close(int bracket) throws BibFault {
        if (at >= marks.end() || text.charAt(at) == '@') {
            throw new BibFault(bracket, "an entry that is never closed", "add }");
        }
        if (!isClose(bracket)) {
            throw new BibFault(
                    at, "\"" + text.charAt(at) + "\" where a comma or the end of the entry belongs", "add a comma");
        }
        at++;
        Matcher rest = REST.matcher(text).region(at, text.length());
        if (rest.lookingAt()) {
            works.report(
                    lines.at(rest.start(), rest.end()),
                    "a field that belongs to no entry: a brace above closes its entry too early; it is left out",
                    "count the braces of the field before it");
        }
    }

    private BibField field() throws BibFault {
        int from = at;
        at = marks.name(from);
        String name = text.substring(from, at).toLowerCase(Locale.ROOT);
        String value = assigned(from);
        Location place = lines.at(begin, at);
        at = marks.gap(at);
        return new BibField(name, value, place);
    }

    /** What is assigned to the name that begins at an index and ends here; its parts joined. */
    private String assigned(int from) throws BibFault {
        int equals = marks.space(at);
        if (at == from || equals >= marks.end() || text.charAt(equals) != '=') {
            throw new BibFault(
                    Math.min(from, text.length() - 1), "a name without = behind it", "title = {Harbour traffic}");
        }
        at = marks.space(equals + 1);
        begin = at;
        String first = piece();
        if (!isJoined()) {
            return first;
        }
        StringBuilder value = new StringBuilder(first);
        while (isJoined()) {
            at = marks.space(marks.space(at) + 1);
            value.append(piece());
        }
        return value.toString();
    }

    private boolean isJoined() {
        int next = marks.space(at);
        return next < marks.end() && text.charAt(next) == '#';
    }

    private String piece() throws BibFault {
        int from = at;
        if (from < marks.end() && text.charAt(from) == '{') {
            at = marks.balanced(from);
            return text.substring(from + 1, at - 1);
        }
        if (from < marks.end() && text.charAt(from) == '"') {
            at = marks.quoted(from);
            return text.substring(from + 1, at - 1);
        }
        at = marks.name(from);
        if (at == from) {
            throw new BibFault(
                    Math.min(from, text.length() - 1), "a field without a value", "title = {Harbour traffic}");
        }
        return abbreviated(text.substring(from, at), from);
    }

    private String abbreviated(String name, int from) throws BibFault {
        if (Character.isDigit(name.charAt(0))) {
            return name;
        }
        Optional<String> full = strings.get(name);
        if (full.isEmpty()) {
            works.note(lines.at(from, at), "\"" + name + "\" is no @string of this file, and is read as a word");
        } else if (!strings.admits(full.get())) {
            throw new BibFault(from, "abbreviations that grow beyond all measure", "write the text out");
        }
        return full.orElse(name);
    }

    private void leaveOut(int from, BibFault fault) {
        works.report(
                lines.at(fault.at(), fault.at() + 1),
                fault.getMessage() + "; " + named(from) + " is left out",
                fault.hint());
        at = behind(from);
    }

    /** The index behind an entry that cannot be read, if its braces are right; else that of the next that begins a line. */
    private int behind(int from) {
        int bracket = BibMarks.space(text, BibMarks.word(text, BibMarks.space(text, from + 1)));
        try {
            return text.charAt(bracket) == '{' ? marks.balanced(bracket) : marks.next(from + 1);
        } catch (BibFault e) {
            return marks.next(from + 1);
        }
    }

    /** What an entry is called, for the message. */
    private String named(int from) {
        int bracket = BibMarks.space(text, BibMarks.word(text, BibMarks.space(text, from + 1)));
        int key = BibMarks.space(text, Math.min(bracket + 1, text.length()));
        int behind = key;
        while (behind < text.length() && behind < key + 60 && ",=\n{}".indexOf(text.charAt(behind)) < 0) {
            behind++;
        }
        String name = text.substring(key, behind).strip();
        return name.isEmpty() ? "the entry" : "\"" + name + "\"";
    }
}
