package org.variorum.evidence.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The one font for everything that a document does not bring along: the width of letters tells where words end, and must not hang on
 * what the machine has. Nor are all of its fonts to be looked through, and a list of them be left in the user's home.
 */
final class PortableFonts implements FontMapper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private PortableFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** Sees to it that PDFBox, which has one mapper for all, has this one. */
    static void use() {
        Used.once();
    }

    private static final class Used {

        static {
            FontMappers.set(new PortableFonts(read()));
        }

        private Used() {}

        static void once() {
            // Whoever calls has this class begun.
        }

        private static TrueTypeFont read() {
            try (InputStream in = FontMappers.class.getResourceAsStream(FONT)) {
                if (in == null) {
                    throw new IllegalStateException("PDFBox has no " + FONT);
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(none(), font, true);
    }

    @SuppressWarnings("NullAway") // what is no OpenType font is null, as PDFBox has it
    private static OpenTypeFont none() {
        return null;
    }
}
