package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/** A block of text: a closed family, see {@link Prose}. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(List<Inline> children) implements Block {
        /** Copies the children. */
        public Paragraph {
            children = List.copyOf(children);
        }
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param anchor its id, unique in the file
     * @param children its text
     */
    record Heading(int level, String anchor, List<Inline> children) implements Block {
        /** Copies the children. */
        public Heading {
            children = List.copyOf(children);
        }
    }

    /** A quotation set off. */
    record Quote(List<Block> children) implements Block {
        /** Copies the children. */
        public Quote {
            children = List.copyOf(children);
        }
    }

    /**
     * An alert, as on GitHub: {@code > [!WARNING]}.
     *
     * @param kind note, tip, important, warning or caution
     * @param children its content
     */
    record Alert(String kind, List<Block> children) implements Block {
        /** Copies the children. */
        public Alert {
            children = List.copyOf(children);
        }
    }

    /**
     * A list.
     *
     * @param start the first number of an ordered list; absent for bullets
     * @param tight whether its items stand without space between them
     * @param items its items
     */
    record Listing(Optional<Integer> start, boolean tight, List<Item> items) implements Block {
        /** Copies the items. */
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param checked of a task, whether it is done; absent for others
     * @param children its content
     */
    record Item(Optional<Boolean> checked, List<Block> children) {
        /** Copies the children. */
        public Item {
            children = List.copyOf(children);
        }
    }

    /**
     * Program text.
     *
     * @param language what stands behind the fence, its first word
     * @param text the text
     */
    record CodeBlock(Optional<String> language, String text) implements Block {}

    /** A line across. */
    record ThematicBreak() implements Block {}

    /**
     * A table.
     *
     * @param columns how each column is aligned
     * @param head the cells of the head
     * @param rows the cells of each row
     */
    record Table(List<Alignment> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) implements Block {

        /** How a column is aligned. */
        public enum Alignment {
            /** As the language runs. */
            NONE,
            /** Left. */
            LEFT,
            /** Centre. */
            CENTER,
            /** Right. */
            RIGHT
        }

        /** Copies the cells. */
        public Table {
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** HTML in the source, to be shown as text. */
    record RawHtml(String text, Location location) implements Block {}

    /**
     * A fenced {@code :::} block.
     *
     * @param attributes its attributes
     * @param children its content
     * @param location where the fence opens
     */
    record Div(Attributes attributes, List<Block> children, Location location) implements Block {
        /** Copies the children. */
        public Div {
            children = List.copyOf(children);
        }
    }

    /**
     * A footnote; they stand at the end of the {@link Prose}, in the order of their marks.
     *
     * @param label its label
     * @param children its content
     */
    record Footnote(String label, List<Block> children) implements Block {
        /** Copies the children. */
        public Footnote {
            children = List.copyOf(children);
        }
    }
}
