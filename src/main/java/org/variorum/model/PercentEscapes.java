package org.variorum.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** The escapes of an address (RFC 3986), {@code %20} for a blank: each is a byte of UTF-8. */
public final class PercentEscapes {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEscapes() {}

    /**
     * A text as a part of an address: all but letters and digits of ASCII and some signs is escaped, byte by byte of UTF-8.
     *
     * @param plain the signs that stand as they are, all of ASCII
     */
    public static String escaped(String text, String plain) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c, plain)) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HEX.toHexDigits(b));
            }
        }
        return escaped.toString();
    }

    /** Whether a character stands as it is. */
    public static boolean isPlain(char c, String plain) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || plain.indexOf(c) >= 0);
    }

    /** What an address means, each escape read once; empty where one is no byte, or the bytes are no text. */
    static Optional<String> read(String address) {
        int first = address.indexOf('%');
        return first < 0 ? Optional.of(address) : bytes(address).flatMap(PercentEscapes::text);
    }

    private static Optional<ByteBuffer> bytes(String address) {
        byte[] written = address.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(written.length);
        for (int i = 0; i < written.length; i++) {
            if (written[i] != '%') {
                bytes.put(written[i]);
            } else if (i + 2 < written.length && isHex(written[i + 1]) && isHex(written[i + 2])) {
                bytes.put((byte) (Character.digit(written[i + 1], 16) << 4 | Character.digit(written[i + 2], 16)));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.flip());
    }

    /** Whether a byte is a digit of an escape; {@code Character.digit} knows digits of other scripts too. */
    private static boolean isHex(byte b) {
        return b > 0 && Character.digit(b, 16) >= 0;
    }

    private static Optional<String> text(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /** How a name is written so that an address means it: what would end the address or begin an escape is escaped. */
    static String written(String name) {
        return name.replace("%", "%25").replace("#", "%23").replace(" ", "%20");
    }
}
