package org.variorum.markdown;

import java.util.List;
import java.util.Locale;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** What a reader sees of a {@link Prose}, with its attributes and citations, in the form of {@link VisibleText}. */
final class OurText {

    private final VisibleText text = new VisibleText();
    private final List<Block.Footnote> footnotes;

    private OurText(List<Block.Footnote> footnotes) {
        this.footnotes = footnotes;
    }

    /** The visible text of prose. */
    static String of(Prose prose) {
        OurText ours = new OurText(prose.footnotes());
        ours.blocks(prose.blocks());
        return ours.text.toString();
    }

    private void blocks(List<? extends Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.children());
        } else if (block instanceof Block.Heading heading) {
            line(heading.children());
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.children());
        } else if (block instanceof Block.Alert alert) {
            // Pandoc knows no alerts and shows their mark
            text.words("[!" + alert.kind().toUpperCase(Locale.ROOT) + "] ");
            blocks(alert.children());
        } else if (block instanceof Block.Listing list) {
            list.items().forEach(this::item);
        } else if (block instanceof Block.CodeBlock code) {
            text.block(code.text());
        } else if (block instanceof Block.Table table) {
            table.head().forEach(this::line);
            table.rows().forEach(row -> row.forEach(this::line));
        } else if (block instanceof Block.RawHtml html) {
            text.html(html.text());
        } else if (block instanceof Block.Div div) {
            attributes(div.attributes());
            blocks(div.children());
            text.words("\n");
        }
    }

    private void item(Block.Item item) {
        item.checked().ifPresent(done -> text.words(done ? "☒ " : "☐ "));
        blocks(item.children());
    }

    private void line(List<Inline> inlines) {
        inlines(inlines);
        text.words("\n");
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            inlines(emphasis.children());
        } else if (inline instanceof Inline.Strong strong) {
            inlines(strong.children());
        } else if (inline instanceof Inline.Strikethrough struck) {
            inlines(struck.children());
        } else if (inline instanceof Inline.Link link) {
            inlines(link.children());
        } else if (inline instanceof Inline.Span span) {
            attributes(span.attributes());
            inlines(span.children());
        } else if (inline instanceof Inline.Image image) {
            attributes(image.attributes());
            text.words(image.alternative());
        } else if (inline instanceof Inline.CitationGroup group) {
            group.works()
                    .forEach(c -> text.citation(
                            c.key(), c.suppressAuthor(), c.prefix() + " " + c.locator() + " " + c.suffix()));
        } else if (inline instanceof Inline.FootnoteMark mark) {
            footnotes.stream().filter(f -> f.label().equals(mark.label())).forEach(f -> blocks(f.children()));
        } else if (inline instanceof Inline.RawHtml html) {
            text.html(html.text());
        } else {
            text.words(Prose.plain(List.of(new Inline.Text("|"), inline, new Inline.Text("|")))
                    .replaceAll("^\\||\\|$", ""));
        }
    }

    private void attributes(Attributes attributes) {
        StringBuilder written = new StringBuilder();
        attributes.classes().forEach(c -> written.append(" .").append(c));
        attributes
                .pairs()
                .forEach(p -> written.append(' ').append(p.key()).append('=').append(p.value()));
        text.attributes(written.toString());
    }
}
