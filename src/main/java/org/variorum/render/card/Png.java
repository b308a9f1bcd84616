package org.variorum.render.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A picture of sixteen colours as PNG. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 4;
    private static final int BY_PALETTE = 3;

    private Png() {}

    /**
     * The file.
     *
     * @param raster the pixels
     * @param colours the palette, red, green and blue of each
     */
    static byte[] of(Raster raster, byte[] colours) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 14);
        file.writeBytes(SIGNATURE);
        ByteBuffer head = ByteBuffer.allocate(13)
                .putInt(Raster.WIDTH)
                .putInt(Raster.HEIGHT)
                .put((byte) BITS)
                .put((byte) BY_PALETTE);
        chunk("IHDR", head.array(), file);
        chunk("PLTE", colours, file);
        chunk("IDAT", Packed.of(raster.bytes(), Raster.ROW), file);
        chunk("IEND", new byte[0], file);
        return file.toByteArray();
    }

    private static void chunk(String name, byte[] data, ByteArrayOutputStream file) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(type);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
