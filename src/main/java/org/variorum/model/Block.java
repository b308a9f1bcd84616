package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/** A block of text, see {@link Prose}. A closed family: {@link #fold} makes a forgotten kind a compile error. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(List<Inline> children) implements Block {
        /** Copies the children. */
        public Paragraph {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.paragraph(this);
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

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /** A quotation set off. */
    record Quote(List<Block> children) implements Block {
        /** Copies the children. */
        public Quote {
            children = List.copyOf(children);
        }

        /** Its words, line by line, without those of quotations within it. */
        public List<List<Inline>> words() {
            return OwnWords.of(this);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.quote(this);
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

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.alert(this);
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

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.listing(this);
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
    record CodeBlock(Optional<String> language, String text) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.codeBlock(this);
        }
    }

    /** A line across. */
    record ThematicBreak() implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.thematicBreak(this);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows; empty where nothing says so
     * @param columns how each column is aligned
     * @param head the cells of the head
     * @param rows the cells of each row
     */
    record Table(List<Inline> caption, List<Alignment> columns, List<List<Inline>> head, List<List<List<Inline>>> rows)
            implements Block {

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

        /** A table of which nothing says what it shows. */
        public Table(List<Alignment> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) {
            this(List.of(), columns, head, rows);
        }

        /** The same with a caption. */
        public Table captioned(List<Inline> words) {
            return new Table(words, columns, head, rows);
        }

        /** Copies the cells. */
        public Table {
            caption = List.copyOf(caption);
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** HTML in the source, to be shown as text. */
    record RawHtml(String text, Location location) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rawHtml(this);
        }
    }

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

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.div(this);
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

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.footnote(this);
        }
    }

    /** Does what the kind of block asks for. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of block; an interface for the reason given at {@link Inline.Cases}.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** Of a paragraph. */
        R paragraph(Paragraph paragraph);

        /** Of a heading. */
        R heading(Heading heading);

        /** Of a quotation. */
        R quote(Quote quote);

        /** Of an alert. */
        R alert(Alert alert);

        /** Of a list. */
        R listing(Listing listing);

        /** Of program text. */
        R codeBlock(CodeBlock codeBlock);

        /** Of a line across. */
        R thematicBreak(ThematicBreak thematicBreak);

        /** Of a table. */
        R table(Table table);

        /** Of HTML. */
        R rawHtml(RawHtml rawHtml);

        /** Of a {@code :::} block. */
        R div(Div div);

        /** Of a footnote. */
        R footnote(Footnote footnote);
    }
}
