package org.variorum.markdown;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps {@code [r]{.x}} from becoming a link where {@code [r]:} is defined elsewhere: what has attributes behind its
 * bracket is a span, whatever else the file defines.
 */
final class BracketLink implements LinkProcessor {

    private final BraceInline braces;

    /** Asks of each bracket whether attributes follow. */
    BracketLink(BraceInline braces) {
        this.braces = braces;
    }

    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        boolean shortcut = info.destination() == null && info.label() == null && info.marker() == null;
        if (!shortcut || scanner.peek() != '{' || info.text().startsWith("^")) {
            return LinkResult.none();
        }
        return braces.reads(scanner)
                ? LinkResult.wrapTextIn(new BracketNode(), info.afterTextBracket())
                : LinkResult.none();
    }
}
