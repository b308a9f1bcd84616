package org.variorum.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/** Turns bytes into text: strict UTF-8, no byte order mark, no NUL, line ends as {@code \n}. */
final class TextDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The first byte of that mark, and of some other characters. */
    private static final byte FIRST_OF_MARK = (byte) 0xEF;

    /** What stands instead of bytes that are wrong; it may stand in the file itself, too. */
    private static final char INSTEAD = '\uFFFD';

    private final String path;
    private final Reporter reporter;

    TextDecoder(String path, Reporter reporter) {
        this.path = path;
        this.reporter = reporter;
    }

    /** The text, or a diagnostic at the first byte that is wrong. */
    Optional<String> decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return isClean(bytes) && text.indexOf(INSTEAD) < 0 ? Optional.of(text) : decodeStrictly(bytes);
    }

    /** Whether nothing has to be taken out of the text, or refused, if all of it is UTF-8. */
    private static boolean isClean(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0 || b == '\r') {
                return false;
            }
        }
        return bytes.length == 0 || bytes[0] != FIRST_OF_MARK;
    }

    private Optional<String> decodeStrictly(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = normalised(out.flip().toString());
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return refuse(text.substring(0, nul), "a NUL character", "delete it, or save the file as UTF-8");
        }
        return end.isError()
                ? refuse(text, wrongByte(bytes, in.position()), "save the file as UTF-8")
                : Optional.of(text);
    }

    private static String normalised(String decoded) {
        int start = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        String text = decoded.substring(start);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String wrongByte(byte[] bytes, int position) {
        int value = Byte.toUnsignedInt(bytes[position]);
        return "byte 0x" + Character.toUpperCase(Character.forDigit(value >> 4, 16))
                + Character.toUpperCase(Character.forDigit(value & 15, 16)) + " is not UTF-8 here";
    }

    private Optional<String> refuse(String before, String message, String hint) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        reporter.report(Diagnostic.of(Code.BAD_ENCODING, Location.at(path, line, column), message)
                .hint(hint));
        return Optional.empty();
    }
}
