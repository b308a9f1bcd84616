package org.variorum.load;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.PictureSize;

/** What the head of a picture says of its size: PNG, GIF, JPEG, WebP, and SVG where it gives one in dots. */
public final class PictureHead {

    private static final int LARGEST = 1 << 16;
    private static final int SVG_HEAD = 4096;
    private static final Pattern SVG = Pattern.compile("<svg(\\s[^>]{0,4000})>");

    private final byte[] bytes;

    private PictureHead(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The size that a picture has; empty where its head tells none. */
    public static Optional<PictureSize> size(byte[] picture) {
        PictureHead head = new PictureHead(picture);
        return head.read().filter(size -> isPossible(size.width()) && isPossible(size.height()));
    }

    private static boolean isPossible(int length) {
        return length > 0 && length <= LARGEST;
    }

    private Optional<PictureSize> read() {
        if (has(0, "\u0089PNG\r\n\u001a\n") && has(12, "IHDR") && reaches(24)) {
            return Optional.of(new PictureSize(big(16, 4), big(20, 4)));
        }
        if ((has(0, "GIF87a") || has(0, "GIF89a")) && reaches(10)) {
            return Optional.of(new PictureSize(little(6, 2), little(8, 2)));
        }
        if (has(0, "RIFF") && has(8, "WEBP") && reaches(30)) {
            return webp();
        }
        return has(0, "\u00ff\u00d8") ? new JpegHead(bytes).size() : svg();
    }

    private Optional<PictureSize> webp() {
        if (has(12, "VP8 ")) {
            return Optional.of(new PictureSize(little(26, 2) & 0x3fff, little(28, 2) & 0x3fff));
        }
        if (has(12, "VP8L")) {
            int bits = little(21, 4);
            return Optional.of(new PictureSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1));
        }
        return has(12, "VP8X") ? Optional.of(new PictureSize(little(24, 3) + 1, little(27, 3) + 1)) : Optional.empty();
    }

    private Optional<PictureSize> svg() {
        Matcher tag = SVG.matcher(new String(bytes, 0, Math.min(SVG_HEAD, bytes.length), StandardCharsets.UTF_8));
        if (!tag.find()) {
            return Optional.empty();
        }
        Optional<Integer> width = dots("width", tag.group(1));
        Optional<Integer> height = dots("height", tag.group(1));
        return width.flatMap(w -> height.map(h -> new PictureSize(w, h)));
    }

    private static Optional<Integer> dots(String name, String attributes) {
        Matcher value = Pattern.compile("\\s" + name + "\\s*=\\s*[\"'](\\d{1,5})(?:\\.\\d{0,9})?(?:px)?[\"']")
                .matcher(attributes);
        return value.find() ? Optional.of(Integer.valueOf(value.group(1))) : Optional.empty();
    }

    private boolean reaches(int end) {
        return bytes.length >= end;
    }

    private boolean has(int at, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (!reaches(at + wanted.length)) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int big(int at, int length) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | (bytes[at + i] & 0xff);
        }
        return number;
    }

    private int little(int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (bytes[at + i] & 0xff);
        }
        return number;
    }
}
