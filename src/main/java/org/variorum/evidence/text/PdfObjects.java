package org.variorum.evidence.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * The streams of a PDF that was opened, decrypted, and not unpacked yet. Of pictures it forgets in what they are packed, since nobody needs
 * them for words, and whoever takes one for something else is to get no more than its bytes.
 */
final class PdfObjects {

    private static final Set<COSName> PACKING = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private static final int MOST_OBJECTS = 500_000;

    private final Unpacking unpacking = new Unpacking();

    private PdfObjects() {}

    /** Refuses a document with a stream that comes to too much. */
    static void requireModest(COSDocument document) throws IOException, NoTextException {
        requireFew(document.getXrefTable().size());
        PdfObjects objects = new PdfObjects();
        for (Map.Entry<COSObjectKey, Long> place :
                List.copyOf(document.getXrefTable().entrySet())) {
            // No stream stands within another.
            if (place.getValue() > 0) {
                objects.look(document.getObjectFromPool(place.getKey()));
            }
        }
    }

    /** Refuses a document of so many objects that PDFBox would take all memory to hold them. */
    static void requireFew(int objects) throws NoTextException {
        if (objects > MOST_OBJECTS) {
            throw new NoTextException("a PDF of more than " + MOST_OBJECTS + " objects");
        }
    }

    /** Whether that packs what may be words; nothing else does but codecs of pictures. */
    static boolean isPacking(COSName filter) {
        return PACKING.contains(filter);
    }

    private void look(COSObject object) throws IOException, NoTextException {
        if (!(object.getObject() instanceof COSStream stream)) {
            return;
        }
        List<COSName> filters = filters(stream.getFilters());
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || !filters.stream().allMatch(PdfObjects::isPacking)) {
            stream.removeItem(COSName.FILTER);
            return;
        }
        try (InputStream packed = stream.createRawInputStream()) {
            unpacking.measure(packed, filters, stream);
        }
    }

    private static List<COSName> filters(COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                names.add(array.getObject(i) instanceof COSName name ? name : COSName.getPDFName(""));
            }
        }
        return names;
    }
}
