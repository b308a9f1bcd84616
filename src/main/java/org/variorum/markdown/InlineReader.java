package org.variorum.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Reads the inlines of one block into commonmark's nodes: those of CommonMark, text struck out, footnote marks, and braces.
 * One pass finds what stands by itself and what may be one half of a pair; pairs are made when their second half is met.
 */
final class InlineReader {

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9.+-]{1,31}:[^<>\\x00-\\x20]*");
    private static final Pattern MAIL =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*+");

    private final InlineText text;
    private final Cursor cursor;
    private final Entities entities;
    private final Braces braces;
    private final Pieces pieces;
    private final Delimiters delimiters;
    private final Brackets brackets;
    private final BareAddresses addresses;
    private final CodeSpans codes = new CodeSpans();
    private final HtmlTag tags = new HtmlTag();
    private int spaces;

    /** Reads lines of a file that defines some labels. */
    InlineReader(
            SourceLines lines, InlineParserContext definitions, Braces braces, Entities entities, Autolinks autolinks) {
        this.text = InlineText.of(lines);
        this.cursor = new Cursor(text, 0);
        this.entities = entities;
        this.braces = braces;
        this.pieces = new Pieces(text);
        this.delimiters = new Delimiters(pieces);
        this.brackets = new Brackets(definitions, braces, entities, pieces, delimiters);
        this.addresses = new BareAddresses(text, autolinks);
    }

    /** Gives everything to a block. */
    void readInto(Node block) {
        Delimiter bottom = delimiters.top();
        while (cursor.hasNext()) {
            read(cursor.peek());
        }
        delimiters.process(bottom);
        pieces.fill(block);
    }

    private void read(char c) {
        switch (c) {
            case '[' -> brackets.open(cursor, false);
            case ']' -> brackets.close(cursor);
            case '\n' -> lineEnd();
            case '!' -> exclamation();
            case '*', '_', '~' -> {
                if (addresses.hold(cursor.at()) || !delimiters.read(cursor)) {
                    words();
                }
            }
            case '{', '\\', '&', '`', '<' -> single(c);
            default -> words();
        }
    }

    /** Words up to the next special character; the first is taken for one of them. */
    private void words() {
        int from = cursor.at();
        int to = from + 1;
        while (to < text.length() && !isSpecial(text.charAt(to))) {
            to++;
        }
        cursor.moveTo(to);
        if (to == text.length()) {
            while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\t')) {
                to--;
            }
        } else if (text.charAt(to) == '\n') {
            while (to > from && text.charAt(to - 1) == ' ') {
                to--;
            }
            spaces = cursor.at() - to;
        }
        pieces.addText(from, to);
    }

    /** Whether a character may be more than a word's. */
    private static boolean isSpecial(char c) {
        return switch (c) {
            case '\n', '!', '&', '*', '<', '[', '\\', ']', '_', '`', '{', '~' -> true;
            default -> false;
        };
    }

    private void lineEnd() {
        pieces.addBreak(spaces >= 2 ? new HardLineBreak() : new SoftLineBreak());
        spaces = 0;
        cursor.next();
    }

    private void exclamation() {
        int at = cursor.at();
        if (at + 1 < text.length() && text.charAt(at + 1) == '[') {
            pieces.addText(at, at + 1);
            cursor.next();
            brackets.open(cursor, true);
        } else {
            words();
        }
    }

    /** What stands by itself, or else words. */
    private void single(char c) {
        int from = cursor.at();
        Optional<Node> node = switch (c) {
            case '{' -> braces.read(cursor);
            case '\\' -> escape();
            case '&' -> entities.read(cursor).map(EscapedNode::new);
            case '`' -> codes.read(cursor);
            default -> pointed();
        };
        if (node.isPresent()) {
            pieces.addNode(node.get(), from, cursor.at());
        } else if (c == '`') {
            pieces.addText(from, cursor.at());
        } else {
            cursor.moveTo(from);
            words();
        }
    }

    /**
     * An escaped character. Brackets are searched for later, and could no longer be told from those that authors meant as
     * letters if they were text.
     */
    private Optional<Node> escape() {
        cursor.next();
        char escaped = cursor.peek();
        cursor.next();
        if (escaped == '\n') {
            return Optional.of(new HardLineBreak());
        }
        return Cursor.isPunctuation(escaped) ? Optional.of(new EscapedNode(String.valueOf(escaped))) : Optional.empty();
    }

    private Optional<Node> pointed() {
        int from = cursor.at();
        Optional<Node> link = address();
        if (link.isPresent()) {
            return link;
        }
        cursor.moveTo(from);
        if (!tags.skip(cursor)) {
            return Optional.empty();
        }
        HtmlInline html = new HtmlInline();
        html.setLiteral(text.slice(from, cursor.at()));
        return Optional.of(html);
    }

    // address: "<" (address | mail address) ">"
    private Optional<Node> address() {
        int from = cursor.at() + 1;
        int to = from;
        while (to < text.length() && text.charAt(to) != '<' && text.charAt(to) != '>') {
            to++;
        }
        if (to == from || to == text.length() || text.charAt(to) == '<') {
            return Optional.empty();
        }
        cursor.moveTo(to + 1);
        String written = text.slice(from, to);
        if (ADDRESS.matcher(written).matches()) {
            return Optional.of(link(written, written, from, to));
        }
        return MAIL.matcher(written).matches()
                ? Optional.of(link("mailto:" + written, written, from, to))
                : Optional.empty();
    }

    private Node link(String target, String written, int from, int to) {
        Link link = new Link(target, null);
        Text words = new Text(written);
        words.setSourceSpans(List.of(text.span(from, to)));
        link.appendChild(words);
        return link;
    }
}
