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
 * Finds the entries of a file of BibTeX. What cannot be read of one is reported, and reading goes on at the next line that begins
 * with an entry: so the one is lost and no other. For one thread.
 */
final class BibScanner {

    /** An entry, on a line of its own. */
    private static final Pattern NEXT = Pattern.compile("(?m)^[ \\t]*@[ \\t]*[A-Za-z]+[ \\t]*[{(]");

    /** What seems to be the rest of an entry that was closed too early. */
    private static final Pattern REST = Pattern.compile("\\s*,?\\s*[A-Za-z][A-Za-z0-9-]*\\s*=\\s*[{\"]");

    /** So many entries may be left open before each is taken to end where the next line begins one. */
    private static final int OPEN = 3;

    private static final int MOST_FIELDS = 500;
    private static final String NO_NAME = "\"#%'(),={}@\\";

    private final String text;
    private final Lines lines;
    private final Works works;
    private final BibStrings strings = new BibStrings();
    private int at;
    private int end;

    /** Where the last value begins. */
    private int begin;

    /** How many entries were left open. */
    private int open;

    /** The beginning and the end of a line, at or before the entry. */
    private int line;

    private int lineEnd;

    /** Between these two no line begins with an entry. */
    private int searched;

    private int following;

    BibScanner(String text, Lines lines, Works works) {
        this.text = text;
        this.lines = lines;
        this.works = works;
        this.end = text.length();
        this.lineEnd = lineEnd(0);
    }

    /** Hands on each entry, in the order of the file. */
    void scan(Consumer<BibEntry> entries) {
        while (toEntry()) {
            int from = at;
            end = open < OPEN ? text.length() : next(from + 1);
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
            lineEnd = lineEnd(line);
        }
        return text.charAt(line) == '%';
    }

    private int lineEnd(int from) {
        int next = text.indexOf('\n', from);
        return next < 0 ? text.length() : next;
    }

    /** Whether an entry begins here, and no address of mail. */
    private boolean isEntry() {
        int behind = word(space(at + 1, text.length()), text.length());
        int bracket = space(behind, text.length());
        return behind > at + 1 && bracket < text.length() && "{(".indexOf(text.charAt(bracket)) >= 0;
    }

    private void entry(Consumer<BibEntry> entries) throws BibFault {
        int word = space(at + 1, end);
        int behind = word(word, end);
        String type = text.substring(word, behind).toLowerCase(Locale.ROOT);
        int bracket = space(behind, end);
        at = bracket + 1;
        switch (type) {
            case "comment", "preamble" -> skip(bracket);
            case "string" -> define(bracket);
            default -> work(type, bracket, entries);
        }
    }

    /** A comment ends with its bracket or, where that is not closed, with its line. */
    private void skip(int bracket) {
        try {
            at = text.charAt(bracket) == '{' ? balanced(bracket) : bracket + 1;
        } catch (BibFault e) {
            open += e.isOpen() ? 1 : 0;
            at = lineEnd(bracket);
        }
    }

    private void define(int bracket) throws BibFault {
        int name = space(at, end);
        at = name(name);
        if (at == name) {
            throw BibFault.at(name, "an abbreviation without a name", "@string{jh = \"Journal of Harbours\"}");
        }
        String abbreviation = text.substring(name, at);
        strings.define(abbreviation, assigned(name));
        at = space(at, end);
        close(bracket);
    }

    private void work(String type, int bracket, Consumer<BibEntry> entries) throws BibFault {
        int from = space(at, end);
        at = from;
        String behindKey = text.charAt(bracket) == '{' ? ",\n}" : ",\n)";
        while (at < end && behindKey.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String key = text.substring(from, at).strip();
        if (key.isEmpty() || (key.indexOf('=') >= 0 && key.indexOf('{') >= 0)) {
            throw BibFault.at(from, "an entry without a key", "@" + type + "{kim2020, title = {Harbour traffic}}");
        }
        Location place = lines.at(from, from + key.length());
        Map<String, BibField> fields = new LinkedHashMap<>();
        at = gap(at);
        while (at < end && text.charAt(at) == ',') {
            at = gap(at + 1);
            if (at < end && !isClose(bracket)) {
                BibField field = field();
                fields.putIfAbsent(field.name(), field);
                if (fields.size() > MOST_FIELDS) {
                    throw BibFault.at(from, "an entry of more than " + MOST_FIELDS + " fields", "divide it");
                }
            }
        }
        close(bracket);
        entries.accept(new BibEntry(type, key, place, fields));
    }

    private boolean isClose(int bracket) {
        return text.charAt(at) == (text.charAt(bracket) == '{' ? '}' : ')');
    }

    private void close(int bracket) throws BibFault {
        if (at >= end || text.charAt(at) == '@') {
            throw BibFault.unclosed(bracket, "an entry that is never closed", "add }");
        }
        if (!isClose(bracket)) {
            throw BibFault.at(
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
        at = name(from);
        String name = text.substring(from, at).toLowerCase(Locale.ROOT);
        String value = assigned(from);
        Location place = lines.at(begin, at);
        at = gap(at);
        return new BibField(name, value, place);
    }

    /** What is assigned to the name that begins at an index and ends here; its parts joined. */
    private String assigned(int from) throws BibFault {
        int equals = space(at, end);
        if (at == from || equals >= end || text.charAt(equals) != '=') {
            throw BibFault.at(
                    Math.min(from, text.length() - 1), "a name without = behind it", "title = {Harbour traffic}");
        }
        at = space(equals + 1, end);
        begin = at;
        String first = piece();
        if (!isJoined()) {
            return first;
        }
        StringBuilder value = new StringBuilder(first);
        while (isJoined()) {
            at = space(space(at, end) + 1, end);
            value.append(piece());
        }
        return value.toString();
    }

    private boolean isJoined() {
        int next = space(at, end);
        return next < end && text.charAt(next) == '#';
    }

    private String piece() throws BibFault {
        int from = at;
        if (from < end && text.charAt(from) == '{') {
            at = balanced(from);
            return text.substring(from + 1, at - 1);
        }
        if (from < end && text.charAt(from) == '"') {
            at = quoted(from);
            return text.substring(from + 1, at - 1);
        }
        at = name(from);
        if (at == from) {
            throw BibFault.at(
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
            throw BibFault.at(from, "abbreviations that grow beyond all measure", "write the text out");
        }
        return full.orElse(name);
    }

    /** The index behind the brace that closes the one at an index. */
    private int balanced(int from) throws BibFault {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw BibFault.unclosed(from, "a brace that is never closed", "add }");
    }

    /** The index behind the quote that closes the one at an index; within braces it is a sign like any other. */
    private int quoted(int from) throws BibFault {
        int depth = 0;
        for (int i = from + 1; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth == 0) {
                return i + 1;
            }
            if (depth < 0) {
                break;
            }
        }
        throw BibFault.unclosed(from, "a quote that is never closed", "add \"");
    }

    private void leaveOut(int from, BibFault fault) {
        open += fault.isOpen() ? 1 : 0;
        works.report(
                lines.at(fault.at(), fault.at() + 1),
                fault.getMessage() + "; " + named(from) + " is left out",
                fault.hint());
        at = next(Math.max(from + 1, fault.isOpen() ? from + 1 : fault.at()));
    }

    /** What an entry is called, for the message. */
    private String named(int from) {
        int bracket = space(word(space(from + 1, text.length()), text.length()), text.length());
        int begin = space(Math.min(bracket + 1, text.length()), text.length());
        int behind = begin;
        while (behind < text.length() && behind < begin + 60 && ",=\n{}".indexOf(text.charAt(behind)) < 0) {
            behind++;
        }
        String key = text.substring(begin, behind).strip();
        return key.isEmpty() ? "the entry" : "\"" + key + "\"";
    }

    /** Where the next line begins with an entry; the end of the text where none does. */
    private int next(int from) {
        if (from < searched || from > following) {
            Matcher next = NEXT.matcher(text);
            searched = from;
            following = next.find(Math.min(from, text.length())) ? next.start() : text.length();
        }
        return following;
    }

    /** The index behind blanks and lines that are comments. */
    private int gap(int from) {
        int i = space(from, end);
        while (i < end && text.charAt(i) == '%') {
            i = space(Math.min(lineEnd(i), end), end);
        }
        return i;
    }

    private int space(int from, int limit) {
        int i = from;
        while (i < limit && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int word(int from, int limit) {
        int i = from;
        while (i < limit && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int name(int from) {
        int i = from;
        while (i < end && !Character.isWhitespace(text.charAt(i)) && NO_NAME.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
