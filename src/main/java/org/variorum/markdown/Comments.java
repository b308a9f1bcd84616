package org.variorum.markdown;

/** HTML comments, the only HTML that is dropped rather than shown as text. */
final class Comments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Comments() {}

    /** Whether HTML is one comment and nothing else. */
    static boolean isComment(String html) {
        return html.startsWith(OPEN) && strip(html).isBlank();
    }

    /** HTML without its comments; one that is never closed stays. */
    static String strip(String html) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (true) {
            int open = html.indexOf(OPEN, at);
            int close = open < 0 ? -1 : html.indexOf(CLOSE, open);
            if (close < 0) {
                return kept.append(html, at, html.length()).toString();
            }
            kept.append(html, at, open);
            at = close + CLOSE.length();
        }
    }
}
