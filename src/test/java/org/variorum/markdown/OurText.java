package org.variorum.markdown;

import java.util.List;
import java.util.Locale;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** What a reader sees of a {@link Prose}, with its attributes and citations, in the form of {@link VisibleText}. */
final class OurText implements Block.Cases<OurText>, Inline.Cases<OurText> {

    private final VisibleText text = new VisibleText();
    private final List<Block.Footnote> footnotes;

    private OurText(List<Block.Footnote> footnotes) {
        this.footnotes = footnotes;
    }

    /** The visible text of prose. */
    static String of(Prose prose) {
        return new OurText(prose.footnotes()).blocks(prose.blocks()).text.toString();
    }

    private OurText blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.fold(this));
        return this;
    }

    @Override
    public OurText paragraph(Block.Paragraph paragraph) {
        return line(paragraph.children());
    }

    @Override
    public OurText heading(Block.Heading heading) {
        return line(heading.children());
    }

    @Override
    public OurText quote(Block.Quote quote) {
        return blocks(quote.children());
    }

    /** Pandoc knows no alerts and shows their mark. */
    @Override
    public OurText alert(Block.Alert alert) {
        text.words("[!" + alert.kind().toUpperCase(Locale.ROOT) + "] ");
        return blocks(alert.children());
    }

    @Override
    public OurText listing(Block.Listing list) {
        list.items().forEach(this::item);
        return this;
    }

    @Override
    public OurText codeBlock(Block.CodeBlock code) {
        text.block(code.text());
        return this;
    }

    @Override
    public OurText thematicBreak(Block.ThematicBreak line) {
        return this;
    }

    @Override
    public OurText table(Block.Table table) {
        line(table.caption());
        table.head().forEach(this::line);
        table.rows().forEach(row -> row.forEach(this::line));
        return this;
    }

    @Override
    public OurText rawHtml(Block.RawHtml html) {
        text.html(html.text());
        return this;
    }

    @Override
    public OurText div(Block.Div div) {
        attributes(div.attributes());
        blocks(div.children());
        return words("\n");
    }

    /** A footnote is seen where its mark stands. */
    @Override
    public OurText footnote(Block.Footnote footnote) {
        return blocks(footnote.children());
    }

    private void item(Block.Item item) {
        item.checked().ifPresent(done -> text.words(done ? "☒ " : "☐ "));
        blocks(item.children());
    }

    private OurText line(List<Inline> inlines) {
        return inlines(inlines).words("\n");
    }

    private OurText inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.fold(this));
        return this;
    }

    private OurText words(String words) {
        text.words(words);
        return this;
    }

    @Override
    public OurText text(Inline.Text words) {
        return words(words.text());
    }

    @Override
    public OurText code(Inline.Code code) {
        return words(code.text());
    }

    @Override
    public OurText emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.children());
    }

    @Override
    public OurText strong(Inline.Strong strong) {
        return inlines(strong.children());
    }

    @Override
    public OurText strikethrough(Inline.Strikethrough struck) {
        return inlines(struck.children());
    }

    @Override
    public OurText link(Inline.Link link) {
        return inlines(link.children());
    }

    @Override
    public OurText image(Inline.Image image) {
        attributes(image.attributes());
        return words(image.alternative());
    }

    @Override
    public OurText softBreak(Inline.SoftBreak lineEnd) {
        return words(" ");
    }

    @Override
    public OurText hardBreak(Inline.HardBreak lineEnd) {
        return words(" ");
    }

    @Override
    public OurText rawHtml(Inline.RawHtml html) {
        text.html(html.text());
        return this;
    }

    @Override
    public OurText span(Inline.Span span) {
        attributes(span.attributes());
        return inlines(span.children());
    }

    @Override
    public OurText citation(Inline.CitationGroup group) {
        group.works()
                .forEach(c ->
                        text.citation(c.key(), c.suppressAuthor(), c.prefix() + " " + c.locator() + " " + c.suffix()));
        return this;
    }

    @Override
    public OurText footnoteMark(Inline.FootnoteMark mark) {
        footnotes.stream().filter(f -> f.label().equals(mark.label())).forEach(f -> f.fold(this));
        return this;
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
