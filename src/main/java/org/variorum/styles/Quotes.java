package org.variorum.styles;

/** Quotation marks of a language. */
final class Quotes {

    private Quotes() {}

    /** A line in quotation marks; those within it become inner ones. */
    static StyledLine around(StyledLine line, StyleTerms terms) {
        String open = terms.of("open-quote");
        String close = terms.of("close-quote");
        String innerOpen = terms.of("open-inner-quote");
        String innerClose = terms.of("close-inner-quote");
        if (open.length() == 1 && close.length() == 1 && innerOpen.length() == 1 && innerClose.length() == 1) {
            line.turn(open.charAt(0), close.charAt(0), innerOpen.charAt(0), innerClose.charAt(0));
        }
        return new StyledLine().append(open).append(line).append(close, StyledLine.CLOSING);
    }

    /** A text with the quotation marks of a language in the place of those of a typewriter. */
    static String curly(String text, StyleTerms terms) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = i == 0 || " (\u00a0[“‘—–".indexOf(text.charAt(i - 1)) >= 0;
            if (c == '"') {
                out.append(terms.of(opens ? "open-quote" : "close-quote"));
            } else if (c == '\'') {
                boolean opening = opens && text.indexOf('\'', i + 1) >= 0;
                out.append(opening ? terms.of("open-inner-quote") : "’");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
