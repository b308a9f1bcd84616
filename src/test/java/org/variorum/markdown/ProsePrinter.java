package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** Prints {@link Prose} as an indented outline, for the syntax guide and for tests; places are left out. */
final class ProsePrinter {

    private final List<String> lines = new ArrayList<>();
    private int indent;

    private ProsePrinter() {}

    /** The outline of a text. */
    static String print(Prose prose) {
        ProsePrinter printer = new ProsePrinter();
        prose.blocks().forEach(printer::block);
        prose.footnotes().forEach(printer::block);
        return String.join("\n", printer.lines);
    }

    private void line(String text) {
        lines.add("  ".repeat(indent) + text);
    }

    private void inner(Runnable content) {
        indent++;
        content.run();
        indent--;
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            inlines("paragraph", paragraph.children());
        } else if (block instanceof Block.Heading heading) {
            inlines("heading " + heading.level() + " #" + heading.anchor(), heading.children());
        } else if (block instanceof Block.Quote quote) {
            blocks("quote", quote.children());
        } else if (block instanceof Block.Alert alert) {
            blocks("alert " + alert.kind(), alert.children());
        } else if (block instanceof Block.Listing list) {
            listing(list);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Div div) {
            blocks("div " + attributes(div.attributes()), div.children());
        } else if (block instanceof Block.Footnote footnote) {
            blocks("footnote " + footnote.label(), footnote.children());
        } else {
            leaf(block);
        }
    }

    private void leaf(Block block) {
        if (block instanceof Block.CodeBlock code) {
            line("code block" + code.language().map(l -> " " + l).orElse("") + " " + quoted(code.text()));
        } else if (block instanceof Block.RawHtml html) {
            line("html " + quoted(html.text()));
        } else {
            line("line across");
        }
    }

    private void blocks(String name, List<Block> blocks) {
        line(name);
        inner(() -> blocks.forEach(this::block));
    }

    private void listing(Block.Listing list) {
        line(list.start().map(s -> "list from " + s).orElse("list") + (list.tight() ? "" : ", loose"));
        inner(() -> list.items().forEach(item -> blocks(name(item), item.children())));
    }

    private static String name(Block.Item item) {
        return item.checked().map(done -> done ? "task, done" : "task, open").orElse("item");
    }

    private void table(Block.Table table) {
        line("table "
                + table.columns().stream()
                        .map(c -> c.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
        inner(() -> {
            cells("head", table.head());
            table.rows().forEach(row -> cells("row", row));
        });
    }

    private void cells(String name, List<List<Inline>> cells) {
        line(name);
        inner(() -> cells.forEach(cell -> inlines("cell", cell)));
    }

    private void inlines(String name, List<Inline> children) {
        if (children.size() == 1 && children.get(0) instanceof Inline.Text text) {
            line(name + " " + quoted(text.text()));
        } else {
            line(name);
            inner(() -> children.forEach(this::inline));
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            line(quoted(text.text()));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            inlines("emphasis", emphasis.children());
        } else if (inline instanceof Inline.Strong strong) {
            inlines("strong", strong.children());
        } else if (inline instanceof Inline.Strikethrough struck) {
            inlines("struck out", struck.children());
        } else if (inline instanceof Inline.Link link) {
            inlines("link to " + link.target() + title(link.title()), link.children());
        } else if (inline instanceof Inline.Span span) {
            inlines("span " + attributes(span.attributes()), span.children());
        } else {
            line(leaf(inline));
        }
    }

    private static String leaf(Inline inline) {
        if (inline instanceof Inline.Code code) {
            return "code " + quoted(code.text());
        }
        if (inline instanceof Inline.Image image) {
            String attributes = attributes(image.attributes());
            return "image " + image.target() + title(image.title()) + " " + quoted(image.alternative())
                    + (attributes.equals("{}") ? "" : " " + attributes);
        }
        if (inline instanceof Inline.RawHtml html) {
            return "html " + quoted(html.text());
        }
        if (inline instanceof Inline.CitationGroup group) {
            return group.works().stream()
                    .map(ProsePrinter::work)
                    .collect(Collectors.joining("; ", group.inText() ? "citation in text: " : "citation: ", ""));
        }
        if (inline instanceof Inline.FootnoteMark mark) {
            return "mark " + mark.label();
        }
        return inline instanceof Inline.HardBreak ? "line break" : "line end";
    }

    private static String work(Inline.Cite cite) {
        return (cite.prefix().isEmpty() ? "" : quoted(cite.prefix()) + " ")
                + cite.key()
                + (cite.suppressAuthor() ? " without author" : "")
                + (cite.locator().isEmpty() ? "" : " at " + quoted(cite.locator()))
                + (cite.suffix().isEmpty() ? "" : " " + quoted(cite.suffix()));
    }

    private static String title(Optional<String> title) {
        return title.map(t -> " titled " + quoted(t)).orElse("");
    }

    private static String attributes(Attributes attributes) {
        List<String> parts = new ArrayList<>();
        attributes.id().ifPresent(id -> parts.add("#" + id));
        attributes.classes().forEach(c -> parts.add("." + c));
        attributes
                .pairs()
                .forEach(p ->
                        parts.add(p.key() + "=" + (p.value().matches("[^\\s\"]+") ? p.value() : quoted(p.value()))));
        return parts.stream().collect(Collectors.joining(" ", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
