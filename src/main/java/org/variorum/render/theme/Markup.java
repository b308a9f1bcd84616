package org.variorum.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.variorum.diagnostic.Unseen;

/**
 * Markup in the making, in UTF-8. The only place where text and attribute values of authors become markup, and the place
 * where they are escaped. A page is written character by character, so this is as plain as it is for the sake of time.
 */
public final class Markup {

    private static final byte[] REPLACEMENT = utf8("\ufffd");

    /** The most bytes that a char can become. */
    private static final int WIDEST = 6;

    private static final int ASCII = 0x80;

    /** What is written for a character that does not stand for itself. */
    private static final byte[][] ESCAPED = escaped();

    /** Which characters stand for themselves in one byte. */
    private static final boolean[] PLAIN = plain();

    private byte[] bytes;
    private int length;

    /** Nothing yet, with room for so many bytes. */
    public Markup(int room) {
        bytes = new byte[room];
    }

    private static byte[][] escaped() {
        byte[][] escaped = new byte[ASCII][0];
        escaped['&'] = utf8("&amp;");
        escaped['<'] = utf8("&lt;");
        escaped['>'] = utf8("&gt;");
        escaped['"'] = utf8("&quot;");
        escaped['\''] = utf8("&#39;");
        return escaped;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[ASCII];
        for (int c = 0; c < ASCII; c++) {
            plain[c] = ESCAPED[c].length == 0 && c != '\r' && !Unseen.isForbidden(c);
        }
        return plain;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Text, escaped for content and for quoted attributes; what no page may hold becomes U+FFFD. */
    public Markup text(String text) {
        int end = text.length();
        makeRoom(WIDEST * end);
        boolean[] plain = PLAIN;
        byte[] out = bytes;
        int at = length;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < ASCII && plain[c]) {
                out[at++] = (byte) c;
            } else {
                length = at;
                i += special(text, i);
                at = length;
            }
        }
        length = at;
        return this;
    }

    /** Writes a character that does not stand for itself in one byte; how many chars more than one it has. */
    private int special(String text, int at) {
        int c = text.codePointAt(at);
        if (c == '\r' || Unseen.isForbidden(c)) {
            put(REPLACEMENT);
            return Character.charCount(c) - 1;
        }
        if (c < ASCII) {
            put(ESCAPED[c]);
            return 0;
        }
        return encode(c);
    }

    private int encode(int c) {
        if (c < ASCII) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | (c >> 6));
            tail(c);
        } else if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            bytes[length++] = (byte) (0xe0 | (c >> 12));
            tail(c >> 6);
            tail(c);
        } else {
            bytes[length++] = (byte) (0xf0 | (c >> 18));
            tail(c >> 12);
            tail(c >> 6);
            tail(c);
            return 1;
        }
        return 0;
    }

    private void tail(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3f));
    }

    private void put(byte[] some) {
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
    }

    /** Markup of ASCII characters: names of tags and attributes, which are ours. */
    @SuppressWarnings("deprecation") // the one method that copies a text of ASCII as it lies
    public Markup plain(String markup) {
        int size = markup.length();
        makeRoom(size);
        markup.getBytes(0, size, bytes, length);
        length += size;
        return this;
    }

    /** Markup of templates. Half of a pair of surrogates becomes a question mark, as it does in Java's own encoder. */
    Markup ready(char[] markup, int from, int count) {
        int end = from + count;
        makeRoom(WIDEST * count);
        byte[] out = bytes;
        int at = length;
        for (int i = from; i < end; i++) {
            char c = markup[i];
            if (c < ASCII) {
                out[at++] = (byte) c;
            } else {
                int whole = Character.codePointAt(markup, i, end);
                boolean half = whole <= Character.MAX_SURROGATE && whole >= Character.MIN_SURROGATE;
                length = at;
                i += encode(half ? '?' : whole);
                at = length;
            }
        }
        length = at;
        return this;
    }

    /** Markup that is ready. */
    public Markup ready(byte[] utf8) {
        makeRoom(utf8.length);
        put(utf8);
        return this;
    }

    /** Makes room for so many bytes more. */
    private void makeRoom(int most) {
        if (bytes.length - length < most) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + most));
        }
    }

    /** Forgets what was written. */
    void clear() {
        length = 0;
    }

    /** All that was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
