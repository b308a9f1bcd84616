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
final class ProsePrinter implements Block.Cases<ProsePrinter>, Inline.Cases<ProsePrinter> {

    private final List<String> lines = new ArrayList<>();
    private int indent;

    private ProsePrinter() {}

    /** The outline of a text. */
    static String print(Prose prose) {
        ProsePrinter printer = new ProsePrinter();
        prose.blocks().forEach(block -> block.fold(printer));
        prose.footnotes().forEach(note -> note.fold(printer));
        return String.join("\n", printer.lines);
    }

    private ProsePrinter line(String text) {
        lines.add("  ".repeat(indent) + text);
        return this;
    }

    private ProsePrinter inner(Runnable content) {
        indent++;
        content.run();
        indent--;
        return this;
    }

    @Override
    public ProsePrinter paragraph(Block.Paragraph paragraph) {
        return inlines("paragraph", paragraph.children());
    }

    @Override
    public ProsePrinter heading(Block.Heading heading) {
        return inlines("heading " + heading.level() + " #" + heading.anchor(), heading.children());
    }

    @Override
    public ProsePrinter quote(Block.Quote quote) {
        return blocks("quote", quote.children());
    }

    @Override
    public ProsePrinter alert(Block.Alert alert) {
        return blocks("alert " + alert.kind(), alert.children());
    }

    @Override
    public ProsePrinter listing(Block.Listing list) {
        line(list.start().map(s -> "list from " + s).orElse("list") + (list.tight() ? "" : ", loose"));
        return inner(() -> list.items().forEach(item -> blocks(name(item), item.children())));
    }

    @Override
    public ProsePrinter codeBlock(Block.CodeBlock code) {
        return line("code block" + code.language().map(l -> " " + l).orElse("") + " " + quoted(code.text()));
    }

    @Override
    public ProsePrinter thematicBreak(Block.ThematicBreak line) {
        return line("line across");
    }

    @Override
    public ProsePrinter table(Block.Table table) {
        line("table "
                + table.columns().stream()
                        .map(c -> c.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
        return inner(() -> {
            if (!table.caption().isEmpty()) {
                inlines("caption", table.caption());
            }
            cells("head", table.head());
            table.rows().forEach(row -> cells("row", row));
        });
    }

    @Override
    public ProsePrinter rawHtml(Block.RawHtml html) {
        return line("html " + quoted(html.text()));
    }

    @Override
    public ProsePrinter div(Block.Div div) {
        return blocks("div " + attributes(div.attributes()), div.children());
    }

    @Override
    public ProsePrinter footnote(Block.Footnote footnote) {
        return blocks("footnote " + footnote.label(), footnote.children());
    }

    private ProsePrinter blocks(String name, List<Block> blocks) {
        line(name);
        return inner(() -> blocks.forEach(block -> block.fold(this)));
    }

    private static String name(Block.Item item) {
        return item.checked().map(done -> done ? "task, done" : "task, open").orElse("item");
    }

    private void cells(String name, List<List<Inline>> cells) {
        line(name);
        inner(() -> cells.forEach(cell -> inlines("cell", cell)));
    }

    private ProsePrinter inlines(String name, List<Inline> children) {
        if (children.size() == 1 && children.get(0) instanceof Inline.Text text) {
            return line(name + " " + quoted(text.text()));
        }
        line(name);
        return inner(() -> children.forEach(inline -> inline.fold(this)));
    }

    @Override
    public ProsePrinter text(Inline.Text text) {
        return line(quoted(text.text()));
    }

    @Override
    public ProsePrinter code(Inline.Code code) {
        return line("code " + quoted(code.text()));
    }

    @Override
    public ProsePrinter emphasis(Inline.Emphasis emphasis) {
        return inlines("emphasis", emphasis.children());
    }

    @Override
    public ProsePrinter strong(Inline.Strong strong) {
        return inlines("strong", strong.children());
    }

    @Override
    public ProsePrinter strikethrough(Inline.Strikethrough struck) {
        return inlines("struck out", struck.children());
    }

    @Override
    public ProsePrinter link(Inline.Link link) {
        return inlines("link to " + link.target() + title(link.title()), link.children());
    }

    @Override
    public ProsePrinter image(Inline.Image image) {
        String attributes = attributes(image.attributes());
        return line("image " + image.target() + title(image.title()) + " " + quoted(image.alternative())
                + (attributes.equals("{}") ? "" : " " + attributes));
    }

    @Override
    public ProsePrinter softBreak(Inline.SoftBreak lineEnd) {
        return line("line end");
    }

    @Override
    public ProsePrinter hardBreak(Inline.HardBreak lineEnd) {
        return line("line break");
    }

    @Override
    public ProsePrinter rawHtml(Inline.RawHtml html) {
        return line("html " + quoted(html.text()));
    }

    @Override
    public ProsePrinter span(Inline.Span span) {
        return inlines("span " + attributes(span.attributes()), span.children());
    }

    @Override
    public ProsePrinter citation(Inline.CitationGroup group) {
        return line(group.works().stream()
                .map(ProsePrinter::work)
                .collect(Collectors.joining("; ", group.inText() ? "citation in text: " : "citation: ", "")));
    }

    @Override
    public ProsePrinter footnoteMark(Inline.FootnoteMark mark) {
        return line("mark " + mark.label());
    }

    private static String work(Inline.Cite cite) {
        return (cite.prefix().isEmpty() ? "" : quoted(cite.prefix()) + " ")
                + cite.key()
                + (cite.suppressAuthor() ? " without author" : "")
                + (cite.locator().isEmpty() ? "" : " at " + quoted(cite.locator()))
                + (cite.suffix().isEmpty() ? "" : " " + quoted(cite.suffix().strip()));
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
