package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The bare addresses of a block, in which no emphasis begins or ends. Marks at the end of one belong to the text around it, as
 * in {@code **https://example.org/a**}. Asked for from the first character to the last, and searched for only if asked.
 */
final class BareAddresses {

    private static final String MARKS = "*_~";

    private final InlineText text;
    private final Autolinks autolinks;
    private Optional<Deque<Extent>> left = Optional.empty();

    /** Those of a text. */
    BareAddresses(InlineText text, Autolinks autolinks) {
        this.text = text;
        this.autolinks = autolinks;
    }

    /** Whether the character at an index stands in one; no index is before that of an earlier question. */
    boolean hold(int at) {
        Deque<Extent> addresses = left.orElseGet(this::search);
        while (!addresses.isEmpty() && addresses.element().to() <= at) {
            addresses.remove();
        }
        return !addresses.isEmpty() && addresses.element().from() <= at;
    }

    private Deque<Extent> search() {
        Deque<Extent> found = new ArrayDeque<>();
        if (mayHold()) {
            String all = text.slice(0, text.length());
            for (Autolinks.Address address : autolinks.in(all)) {
                found.add(new Extent(address.begin(), end(all, address)));
            }
        }
        left = Optional.of(found);
        return found;
    }

    /** Whether there is an address that is not the target of a link. */
    private boolean mayHold() {
        for (int i = 2; i < text.length(); i++) {
            if (text.charAt(i) == '/' && text.charAt(i - 1) == '/' && text.charAt(i - 2) == ':' && isBare(i - 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what begins with a scheme that ends at an index is no target, as in {@code <…>} and {@code [x](…)}. */
    private boolean isBare(int colon) {
        int begin = colon;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        char before = begin > 0 ? text.charAt(begin - 1) : ' ';
        return before != '<' && !(before == '(' && begin > 1 && text.charAt(begin - 2) == ']');
    }

    /** Where an address ends: before marks at its end, and before those that close what was opened before it. */
    private static int end(String all, Autolinks.Address address) {
        int end = address.end();
        while (isMark(all.charAt(end - 1))) {
            end--;
        }
        char opener = address.begin() > 0 ? all.charAt(address.begin() - 1) : ' ';
        for (int i = address.begin(); i < end; i++) {
            char c = all.charAt(i);
            int behind = i;
            while (isMark(all.charAt(behind))) {
                behind++;
            }
            if (behind > i && (c == opener || leavesAddress(c, all.charAt(behind)))) {
                return i;
            }
            i = Math.max(i, behind - 1);
        }
        return end;
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether what follows marks is no part of an address: the ending of a word in Korean, {@code **see https://…**은}. */
    private static boolean leavesAddress(char mark, char next) {
        return mark != '_' && EastAsian.is(next);
    }
}
