package org.variorum.load;

import java.util.Optional;
import org.variorum.model.PictureSize;

/** The size of a JPEG, as it is shown: a camera that was held on its side says so beside it. */
final class JpegHead {

    private static final int START = 0xda;
    private static final int EXIF = 0xe1;
    private static final int ORIENTATION = 0x0112;
    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int LAST_ON_ITS_SIDE = 8;

    private final byte[] bytes;
    private boolean onItsSide;

    JpegHead(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The size in the first frame; empty where none comes before the picture itself. */
    Optional<PictureSize> size() {
        int at = 2;
        while (at + 9 <= bytes.length && at(at) == 0xff) {
            int marker = at(at + 1);
            if (marker == 0xff) {
                at++;
            } else if (isFrame(marker)) {
                PictureSize size = new PictureSize(number(at + 7, 2, true), number(at + 5, 2, true));
                return Optional.of(onItsSide ? size.turned() : size);
            } else if (marker == START) {
                return Optional.empty();
            } else {
                if (marker == EXIF) {
                    exif(at + 4);
                }
                at += 2 + Math.max(2, number(at + 2, 2, true));
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void exif(int at) {
        int head = at + 6;
        if (number(at, 4, true) != 0x45786966 || head + 8 > bytes.length) {
            return;
        }
        boolean big = at(head) == 'M';
        int directory = head + number(head + 4, 4, big);
        int entries = Math.min(number(directory, 2, big), 64);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (number(entry, 2, big) == ORIENTATION) {
                int turned = number(entry + 8, 2, big);
                onItsSide = turned >= FIRST_ON_ITS_SIDE && turned <= LAST_ON_ITS_SIDE;
            }
        }
    }

    /** The byte at an index; zero where there is none. */
    private int at(int index) {
        return index >= 0 && index < bytes.length ? bytes[index] & 0xff : 0;
    }

    private int number(int at, int length, boolean big) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | at(big ? at + i : at + length - 1 - i);
        }
        return number;
    }
}
