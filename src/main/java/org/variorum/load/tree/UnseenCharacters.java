package org.variorum.load.tree;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Unseen;

/**
 * The door for characters that readers cannot see; each is told of once, where it stands first. What no page may hold
 * (V114) does not come in: U+FFFD stands for it from here on. What turns the line or has no width (V115) stays, since it
 * is what the author wrote.
 */
public final class UnseenCharacters {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BLACK_FLAG = 0x1F3F4;

    private final String known;
    private final Reporter reporter;
    private final Set<Integer> told = new HashSet<>();

    /** Tells of what stands in a text that nobody knows of yet. */
    private UnseenCharacters(String known, Reporter reporter) {
        this.known = known;
        this.reporter = reporter;
    }

    /** A text as it comes in. */
    public static SourceText admit(SourceText source, Reporter reporter) {
        return isSeen(source.text()) ? source : new UnseenCharacters("", reporter).lines(source);
    }

    /** The door for what escapes, such as {@code \v}, bring in besides what stands in a text that has come in. */
    static UnseenCharacters escapedIn(SourceText source, Reporter reporter) {
        return new UnseenCharacters(source.text(), reporter);
    }

    /** A value that stands somewhere, as it comes in. */
    String admit(String value, Location place) {
        return line(value, index -> place);
    }

    /** Whether there is nothing in a text that readers cannot see, nor anything that is looked at more closely. */
    static boolean isSeen(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (!isAscii(c) && (Unseen.is(c) || Unseen.isJoiner(c) || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n';
    }

    private SourceText lines(SourceText source) {
        StringBuilder admitted = new StringBuilder(source.text().length());
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int number = i;
            admitted.append(i == 0 ? "" : "\n")
                    .append(isSeen(lines[i]) ? lines[i] : line(lines[i], at -> source.at(number, at + 1, 1)));
        }
        return new SourceText(source.path(), admitted.toString(), source.firstLine());
    }

    private String line(String line, IntFunction<Location> places) {
        StringBuilder admitted = new StringBuilder(line.length());
        boolean rightToLeft = line.codePoints().anyMatch(UnseenCharacters::isRightToLeft);
        int before = ' ';
        int at = 0;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Unseen.isForbidden(c)) {
                tell(c, Code.FORBIDDEN_CHARACTER, places.apply(at));
            } else if (deceives(c, before, next < line.length() ? line.codePointAt(next) : ' ', rightToLeft)) {
                tell(c, Code.UNSEEN_CHARACTER, places.apply(at));
            }
            admitted.appendCodePoint(Unseen.isForbidden(c) ? REPLACEMENT : c);
            before = before == BLACK_FLAG && isTag(c) ? before : c;
            at = next;
        }
        return admitted.toString();
    }

    /** But for marks in lines of Hebrew or Arabic, and for the tags that make a flag Scotland's, which have their use. */
    private static boolean deceives(int c, int before, int after, boolean rightToLeft) {
        if (Unseen.isJoiner(c)) {
            return isLatin(before) && isLatin(after);
        }
        boolean used = (Unseen.isMark(c) && rightToLeft) || (isTag(c) && before == BLACK_FLAG);
        return !used && Unseen.is(c);
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    private static boolean isLatin(int c) {
        return Character.isDigit(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isRightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> !Unseen.is(c);
            default -> false;
        };
    }

    private void tell(int c, Code code, Location place) {
        if (told.isEmpty()) {
            known.codePoints().forEach(told::add);
        }
        if (told.add(c)) {
            String does = code == Code.FORBIDDEN_CHARACTER
                    ? ", which no page and no feed may hold"
                    : Unseen.isDirection(c)
                            ? ", which readers do not see, and which turns the line around"
                            : ", which readers do not see";
            reporter.report(Diagnostic.of(code, place, "the character " + Unseen.name(c) + does)
                    .hint("delete it; some editors show it only on request"));
        }
    }
}
