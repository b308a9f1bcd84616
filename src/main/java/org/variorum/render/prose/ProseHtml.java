package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Block;
import org.variorum.model.Edtf;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.Words;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.ProseView.HeadingView;
import org.variorum.words.Language;
import org.variorum.words.PageWords.Box;

/**
 * Writes prose as HTML: every text escaped, every address through an allow-list, HTML of authors shown as text.
 *
 * <p>Made for one text on one page, because it counts footnotes and citations.
 */
final class ProseHtml implements Block.Cases<Html> {

    private static final int TEXT = 1 << 14;
    private static final int WORTH_A_LIST = 3;

    private final ProseHooks hooks;
    private final int topLevel;
    private final Html out = new Html(TEXT);
    private final InlineHtml inlines;
    private final List<HeadingView> contents = new ArrayList<>();
    private int shift;

    /**
     * A writer.
     *
     * @param hooks what depends on the page
     * @param topLevel the level that the highest heading of the text gets, 2 to 6
     */
    ProseHtml(ProseHooks hooks, int topLevel) {
        this.hooks = hooks;
        this.topLevel = topLevel;
        this.inlines = new InlineHtml(hooks, out);
    }

    /** The text as HTML, footnotes at its end. */
    MarkupView of(Prose prose) {
        shift = topLevel
                - prose.headings().stream().mapToInt(Block.Heading::level).min().orElse(topLevel);
        blocks(prose.blocks());
        notes(hooks.notes().all());
        return out.view();
    }

    /** The headings of the highest level, once the text is written; none where they are so few that it shows them itself. */
    List<HeadingView> contents() {
        return contents.size() < WORTH_A_LIST ? List.of() : contents;
    }

    private Html blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            block.fold(this);
        }
        return out;
    }

    @Override
    public Html paragraph(Block.Paragraph paragraph) {
        Optional<Inline.Image> figure = figure(paragraph);
        if (figure.isPresent()) {
            return figure(figure.get());
        }
        out.tags("<p>");
        return inlines.write(paragraph.children()).line();
    }

    /** A picture of the site's own that has a paragraph and words of its own, as Pandoc has it. */
    private Optional<Inline.Image> figure(Block.Paragraph paragraph) {
        return paragraph.children().size() == 1 && paragraph.children().get(0) instanceof Inline.Image image
                ? Optional.of(image)
                        .filter(i -> !i.alternative().isBlank())
                        .filter(i -> hooks.image(i.target()).isPresent())
                : Optional.empty();
    }

    /** Who has heard the words of the picture does not hear them again below it. */
    private Html figure(Inline.Image image) {
        out.tags("<figure>");
        image.fold(inlines)
                .tags(image.words().equals(image.alternative()) ? "<figcaption aria-hidden=true>" : "<figcaption>")
                .text(image.alternative());
        return out.close("figure").line();
    }

    @Override
    public Html heading(Block.Heading heading) {
        String tag = "h" + Math.max(2, Math.min(6, heading.level() + shift));
        Optional<String> id = hooks.id(heading.anchor());
        out.begin(tag);
        if (id.isPresent()) {
            out.with("id", id.get());
            if (heading.level() + shift == topLevel) {
                contents.add(new HeadingView(Prose.plain(heading.children()), id.get()));
            }
        }
        out.end();
        return inlines.write(heading.children()).close(tag).line();
    }

    @Override
    public Html quote(Block.Quote quote) {
        out.open("blockquote").line();
        blocks(quote.children()).close("blockquote").line();
        hooks.quoted(quote)
                .ifPresent(state -> out.tags("<p class=looked-up" + hooks.said() + ">")
                        .text(hooks.language().labels().quoted(state))
                        .close("p")
                        .line());
        return out;
    }

    @Override
    public Html alert(Block.Alert alert) {
        Box box = Words.parse(Box.class, alert.kind())
                .filter(b -> b != Box.CORRECTION)
                .orElse(Box.NOTE);
        out.open("div", "class", "box " + Words.of(box), "role", "note").line();
        label(hooks.language().pages().box(box));
        return blocks(alert.children()).close("div").line();
    }

    private void label(String words) {
        out.tags("<p class=box-label" + hooks.said() + ">").text(words).line();
    }

    @Override
    public Html listing(Block.Listing list) {
        String tag = list.start().isPresent() ? "ol" : "ul";
        boolean tasks = list.items().stream().anyMatch(i -> i.checked().isPresent());
        if (list.start().filter(s -> s != 1).isPresent()) {
            out.open(tag, "start", String.valueOf(list.start().get()));
        } else if (tasks) {
            out.open(tag, "class", "tasks");
        } else {
            out.open(tag);
        }
        out.line();
        for (Block.Item item : list.items()) {
            item(item, list.tight());
        }
        return out.close(tag).line();
    }

    private void item(Block.Item item, boolean tight) {
        out.open("li");
        if (item.checked().isPresent()) {
            out.tags("<span class=task>")
                    .text(item.checked().get() ? "☑ " : "☐ ")
                    .close("span");
        }
        for (Block block : item.children()) {
            if (tight && block instanceof Block.Paragraph p) {
                inlines.write(p.children());
            } else {
                out.line();
                block.fold(this);
            }
        }
        out.line();
    }

    @Override
    public Html codeBlock(Block.CodeBlock code) {
        return code(code.text());
    }

    @Override
    public Html rawHtml(Block.RawHtml html) {
        return code(html.text());
    }

    private Html code(String text) {
        return out.open("pre", "tabindex", "0")
                .open("code")
                .text(text)
                .close("code")
                .close("pre")
                .line();
    }

    @Override
    public Html thematicBreak(Block.ThematicBreak line) {
        return out.open("hr").line();
    }

    @Override
    public Html table(Block.Table table) {
        return new TableHtml(out, inlines, hooks.language().frame().parts()).write(table);
    }

    @Override
    public Html div(Block.Div div) {
        Optional<MarkupView> part = hooks.div(div);
        return part.isPresent() ? out.markup(part.get()) : box(div);
    }

    /** The label of a correction, with its day, or with the author's words where they are no date. */
    private String corrected(Optional<String> day) {
        Language language = hooks.language();
        return day.map(d -> Edtf.parse(d).map(language.dates()::date).orElse(d))
                .map(language.pages()::corrected)
                .orElseGet(() -> language.pages().box(Box.CORRECTION));
    }

    private Html box(Block.Div div) {
        Optional<String> id = div.attributes().id().flatMap(hooks::id);
        String kind = List.of("correction", "note").stream()
                .filter(div.attributes()::has)
                .findFirst()
                .orElse("");
        String classes = kind.isEmpty() ? "box-plain" : "box " + kind;
        if (id.isPresent()) {
            out.open("div", "class", classes, "id", id.get()).line();
        } else {
            out.open("div", "class", classes).line();
        }
        if (kind.equals("correction")) {
            label(corrected(div.attributes().value("date")));
        } else if (kind.equals("note")) {
            label(hooks.language().pages().box(Box.NOTE));
        }
        return blocks(div.children()).close("div").line();
    }

    private void notes(List<PageNotes.PageNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        out.tags("<div class=footnotes role=doc-endnotes>\n<ol>\n");
        int number = 0;
        for (PageNotes.PageNote note : notes) {
            number++;
            out.tags("<li id=fn.").tags(String.valueOf(number)).tags(">\n");
            note.footnote().ifPresent(this::footnote);
            if (note.citation().isPresent()) {
                out.open("p");
                hooks.note(note.citation().get(), out);
                back("fnref." + number).line();
            }
        }
        out.tags("</ol>\n</div>\n");
    }

    /** The way back stands at the end of the last paragraph, or in one of its own. */
    @Override
    public Html footnote(Block.Footnote footnote) {
        int last = footnote.children().size() - 1;
        boolean ends = last >= 0 && footnote.children().get(last) instanceof Block.Paragraph;
        blocks(ends ? footnote.children().subList(0, last) : footnote.children());
        out.open("p");
        if (ends && footnote.children().get(last) instanceof Block.Paragraph p) {
            inlines.write(p.children());
        }
        for (String id : hooks.notes().marks(footnote.label())) {
            back(id);
        }
        return out.line();
    }

    private Html back(String id) {
        return out.tags(" <a href=#")
                .tags(id)
                .tags(" role=doc-backlink>")
                .text("↩")
                .close("a");
    }
}
