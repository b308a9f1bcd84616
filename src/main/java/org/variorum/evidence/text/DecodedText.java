package org.variorum.evidence.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * Text from bytes: in the encoding that a mark at the beginning names, or somebody else; else UTF-8; else Windows-1252, which old
 * pages of the web are in.
 */
final class DecodedText {

    private static final String OLD = "windows-1252";

    private DecodedText() {}

    static String of(byte[] bytes, Optional<String> named) throws NoTextException {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new NoTextException("neither text nor HTML, PDF or WARC");
            }
        }
        Optional<Charset> known = named.flatMap(DecodedText::charset);
        if (known.isPresent()) {
            return known.get()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        }
        try {
            return strictly(bytes, start, StandardCharsets.UTF_8);
        } catch (NoTextException e) {
            return Charset.forName(OLD).decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.replace("\"", "").strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String strictly(byte[] bytes, int start, Charset charset) throws NoTextException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NoTextException("not in " + charset.name());
        }
    }
}
