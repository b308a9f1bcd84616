package org.variorum.files;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Orders texts by code point, as sorting their UTF-8 bytes would; {@code String.compareTo} puts U+10000 before U+E000.
 */
enum CodePointOrder implements Comparator<String>, Serializable {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean same = Character.isSurrogate(a) == Character.isSurrogate(b);
                return same ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
