package org.variorum.render;

/** A sheet of style without what only its authors need: comments, and blanks that part nothing. Texts in quotation marks stay. */
final class Compact {

    /** Signs beside which a blank says nothing, whatever stands on the other side. */
    private static final String PARTING = "{};,";

    private final String sheet;
    private final StringBuilder compact;
    private int at;

    private Compact(String sheet) {
        this.sheet = sheet;
        this.compact = new StringBuilder(sheet.length());
    }

    /** The same sheet in fewer bytes. */
    static String of(String sheet) {
        return new Compact(sheet).whole();
    }

    private String whole() {
        while (at < sheet.length()) {
            char c = sheet.charAt(at);
            if (c == '"' || c == '\'') {
                upTo(end(c));
            } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || sheet.startsWith("/*", at)) {
                blank();
            } else {
                upTo(at + 1);
            }
        }
        return compact.toString();
    }

    private void upTo(int end) {
        compact.append(sheet, at, end);
        at = end;
    }

    /** Behind the quotation mark that closes a text, or behind all where none does. */
    private int end(char mark) {
        for (int i = at + 1; i < sheet.length(); i++) {
            if (sheet.charAt(i) == '\\') {
                i++;
            } else if (sheet.charAt(i) == mark) {
                return i + 1;
            }
        }
        return sheet.length();
    }

    /** Blanks and comments in a row are one blank, where they part anything. */
    private void blank() {
        while (at < sheet.length() && (sheet.charAt(at) <= ' ' || sheet.startsWith("/*", at))) {
            at = sheet.charAt(at) <= ' ' ? at + 1 : behindComment();
        }
        boolean parts = compact.length() > 0
                && at < sheet.length()
                && PARTING.indexOf(compact.charAt(compact.length() - 1)) < 0
                && PARTING.indexOf(sheet.charAt(at)) < 0;
        compact.append(parts ? " " : "");
    }

    private int behindComment() {
        int end = sheet.indexOf("*/", at + 2);
        return end < 0 ? sheet.length() : end + 2;
    }
}
