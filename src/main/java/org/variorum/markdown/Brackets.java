package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;

/** The brackets of a block that are open, and what becomes of each that closes: link, picture, footnote mark, or text. */
final class Brackets {

    private final InlineParserContext definitions;
    private final Braces braces;
    private final Entities entities;
    private final Pieces pieces;
    private final Delimiters delimiters;
    private final Deque<Opening> open = new ArrayDeque<>();

    /** None yet, in a file that defines some labels. */
    Brackets(InlineParserContext definitions, Braces braces, Entities entities, Pieces pieces, Delimiters delimiters) {
        this.definitions = definitions;
        this.braces = braces;
        this.entities = entities;
        this.pieces = pieces;
        this.delimiters = delimiters;
    }

    /** Reads the bracket at the cursor, before which an exclamation mark may stand. */
    void open(Cursor cursor, boolean image) {
        if (!open.isEmpty()) {
            open.element().follow();
        }
        int at = cursor.at();
        cursor.next();
        open.push(new Opening(pieces.addText(at, at + 1), image, delimiters.top()));
    }

    /** Reads the closing bracket at the cursor. */
    void close(Cursor cursor) {
        int at = cursor.at();
        cursor.next();
        if (open.isEmpty()) {
            pieces.addText(at, at + 1);
            return;
        }
        Opening opening = open.element();
        if (!opening.allowed() || !becomes(opening, at, cursor)) {
            open.pop();
            cursor.moveTo(at + 1);
            pieces.addText(at, at + 1);
        }
    }

    /** Makes a node of the innermost pair, which closes at an index, if it is one; the cursor stands behind it. */
    private boolean becomes(Opening opening, int close, Cursor cursor) {
        Optional<LinkAddress> target = LinkAddress.read(cursor, entities);
        if (target.isPresent()) {
            wrap(opening, target.get().node(opening.image()), opening.image(), cursor.at());
            return true;
        }
        cursor.moveTo(close + 1);
        Optional<String> label = LinkAddress.label(cursor);
        boolean own = label.filter(l -> !l.isEmpty()).isPresent();
        if (opening.followed() && !own && !opening.image()) {
            return false;
        }
        String words = cursor.text().slice(opening.bracket().to(), close);
        boolean note = words.startsWith("^");
        if (note && !label.filter(this::isDefined).isPresent() && isNote(words.substring(1))) {
            replace(opening, new FootnoteReference(words.substring(1)), close + 1);
            cursor.moveTo(close + 1);
            return true;
        }
        if (!note && label.isEmpty() && !opening.image() && cursor.peek() == '{' && span(opening, cursor)) {
            return true;
        }
        return reference(opening, own ? label.orElse("") : words, cursor.at());
    }

    private boolean isDefined(String label) {
        return definitions.getDefinition(LinkReferenceDefinition.class, label) != null;
    }

    private boolean isNote(String label) {
        return definitions.getDefinition(FootnoteDefinition.class, label) != null;
    }

    /**
     * Keeps {@code [r]{.x}} from becoming a link where {@code [r]:} is defined elsewhere: what has attributes behind its
     * bracket is a span, whatever else the file defines.
     */
    private boolean span(Opening opening, Cursor cursor) {
        int at = cursor.at();
        Optional<Node> attributes = braces.attributes(cursor);
        if (attributes.isEmpty()) {
            cursor.moveTo(at);
            return false;
        }
        wrap(opening, new BracketNode(), false, at);
        pieces.addNode(attributes.get(), at, cursor.at());
        return true;
    }

    private boolean reference(Opening opening, String label, int to) {
        LinkReferenceDefinition definition = definitions.getDefinition(LinkReferenceDefinition.class, label);
        if (definition == null) {
            return false;
        }
        LinkAddress target = new LinkAddress(definition.getDestination(), Optional.ofNullable(definition.getTitle()));
        wrap(opening, target.node(opening.image()), opening.image(), to);
        return true;
    }

    private void wrap(Opening opening, Node node, boolean image, int to) {
        InlinePiece first = image ? opening.bracket().previous() : opening.bracket();
        delimiters.process(opening.below());
        pieces.fill(node, opening.bracket());
        pieces.removeFrom(first);
        pieces.addNode(node, first.from(), to);
        open.pop();
        if (!image) {
            open.forEach(Opening::forbidLink);
        }
    }

    private void replace(Opening opening, Node node, int to) {
        delimiters.drop(opening.below());
        pieces.removeFrom(opening.bracket());
        pieces.addNode(node, opening.bracket().from(), to);
        open.pop();
        open.forEach(Opening::forbidLink);
    }
}
