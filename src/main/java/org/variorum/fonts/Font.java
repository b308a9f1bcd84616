package org.variorum.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A font of TrueType outlines: which letters it has, what they look like, how wide they are. It comes from anybody: what it says is read
 * within its own bytes, and a glyph has so many parts and edges and no more. Immutable; safe for use by several threads.
 *
 * <pre>{@code
 * Font font = Font.bundled();
 * int a = font.glyph('a').getAsInt();
 * font.outline(a).edges();
 * }</pre>
 */
public final class Font {

    /** Liberation Sans, which PDFBox brings along: SIL Open Font License 1.1, as its licence file says. */
    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int widths;
    private final Bytes metrics;
    private final CharacterMap characters;
    private final Kerning kerning;
    private final Glyphs glyphs;
    private final Map<Integer, OptionalInt> known = new ConcurrentHashMap<>();

    private Font(Map<String, Bytes> tables) {
        Bytes head = table(tables, "head");
        Bytes hhea = table(tables, "hhea");
        this.unitsPerEm = head.unsigned16(18);
        this.ascent = hhea.signed16(4);
        this.descent = -hhea.signed16(6);
        this.widths = hhea.unsigned16(34);
        this.metrics = table(tables, "hmtx");
        this.characters = CharacterMap.of(table(tables, "cmap"));
        this.kerning = Optional.ofNullable(tables.get("kern")).map(Kerning::of).orElseGet(Kerning::none);
        this.glyphs = new Glyphs(table(tables, "loca"), table(tables, "glyf"), head.signed16(50) != 0);
        if (unitsPerEm == 0 || widths == 0) {
            throw new IndexOutOfBoundsException();
        }
    }

    private static Bytes table(Map<String, Bytes> tables, String name) {
        return Optional.ofNullable(tables.get(name)).orElseThrow(IndexOutOfBoundsException::new);
    }

    /** The font that is there where a site names none. */
    public static Font bundled() {
        try (InputStream file = Font.class.getResourceAsStream(BUNDLED)) {
            if (file == null) {
                throw new IllegalStateException("the font is missing: " + BUNDLED);
            }
            return read(file.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font, byte by byte as its file has it; empty where that is no font of TrueType outlines. */
    public static Optional<Font> read(byte[] file) {
        try {
            Bytes bytes = Bytes.of(file);
            Map<String, Bytes> tables = new HashMap<>();
            for (int i = 0; i < bytes.unsigned16(4); i++) {
                int at = 12 + 16 * i;
                tables.put(name(bytes, at), bytes.from(bytes.unsigned32(at + 8), bytes.unsigned32(at + 12)));
            }
            return Optional.of(new Font(tables));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String name(Bytes bytes, int at) {
        StringBuilder name = new StringBuilder(4);
        for (int i = at; i < at + 4; i++) {
            name.append((char) bytes.unsigned8(i));
        }
        return name.toString();
    }

    /** How many of its units are the size of the font. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** How far its letters reach above the line they stand on, in its units. */
    public int ascent() {
        return ascent;
    }

    /** How far they reach below. */
    public int descent() {
        return descent;
    }

    /** The glyph of a character; empty where it has none, or none that can be drawn. */
    public OptionalInt glyph(int character) {
        OptionalInt glyph = known.get(character);
        return glyph != null ? glyph : known.computeIfAbsent(character, this::drawable);
    }

    private OptionalInt drawable(int character) {
        try {
            OptionalInt glyph = characters.glyph(character);
            glyph.ifPresent(this::width);
            glyph.ifPresent(this::outline);
            return glyph;
        } catch (IndexOutOfBoundsException e) {
            return OptionalInt.empty();
        }
    }

    /** How wide a glyph is, in units. */
    public int width(int glyph) {
        return metrics.unsigned16(4 * Math.min(glyph, widths - 1));
    }

    /** What is added between two glyphs, in units. */
    public int between(int left, int right) {
        return kerning.between(left, right);
    }

    /** What a glyph looks like. */
    public Outline outline(int glyph) {
        return glyphs.outline(glyph);
    }
}
