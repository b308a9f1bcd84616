package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Block;
import org.variorum.model.Prose;

/**
 * Writes prose as HTML: every text escaped, every address through an allow-list, HTML of authors shown as text.
 *
 * <p>Made for one text on one page, because it counts footnotes and citations.
 */
final class ProseHtml {

    private final ProseHooks hooks;
    private final int topLevel;
    private final Html out = new Html();
    private final InlineHtml inlines;
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
    String of(Prose prose) {
        shift = topLevel
                - prose.blocks(Block.Heading.class).stream()
                        .mapToInt(Block.Heading::level)
                        .min()
                        .orElse(topLevel);
        blocks(prose.blocks());
        footnotes(prose.footnotes());
        return out.toString();
    }

    private void blocks(List<? extends Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph p) {
            out.open("p");
            inlines.write(p.children());
            out.close("p").line();
        } else if (block instanceof Block.Heading h) {
            heading(h);
        } else if (block instanceof Block.Quote q) {
            wrap("blockquote", q.children());
        } else if (block instanceof Block.Alert a) {
            alert(a);
        } else if (block instanceof Block.Listing l) {
            listing(l);
        } else if (block instanceof Block.CodeBlock c) {
            code(c.text());
        } else if (block instanceof Block.RawHtml h) {
            code(h.text());
        } else if (block instanceof Block.ThematicBreak) {
            out.open("hr").line();
        } else if (block instanceof Block.Table t) {
            new TableHtml(out, inlines).write(t);
        } else if (block instanceof Block.Div d) {
            div(d);
        }
    }

    private void wrap(String tag, List<Block> children, String... attributes) {
        out.open(tag, attributes).line();
        blocks(children);
        out.close(tag).line();
    }

    private void heading(Block.Heading heading) {
        String tag = "h" + Math.max(2, Math.min(6, heading.level() + shift));
        Optional<String> id = hooks.id(heading.anchor());
        out.open(tag, id.map(i -> new String[] {"id", i}).orElseGet(() -> new String[0]));
        inlines.write(heading.children());
        out.close(tag).line();
    }

    private void alert(Block.Alert alert) {
        String kind = List.of("note", "tip", "important", "warning", "caution").contains(alert.kind())
                ? alert.kind()
                : "note";
        out.open("div", "class", "box " + kind, "role", "note").line();
        label(kind);
        blocks(alert.children());
        out.close("div").line();
    }

    private void label(String kind) {
        out.open("p", "class", "box-label")
                .text(kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.substring(1))
                .close("p")
                .line();
    }

    private void listing(Block.Listing list) {
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
        list.items().forEach(item -> item(item, list.tight()));
        out.close(tag).line();
    }

    private void item(Block.Item item, boolean tight) {
        out.open("li");
        item.checked()
                .ifPresent(done -> out.open("span", "class", "task")
                        .text(done ? "☑ " : "☐ ")
                        .close("span"));
        for (Block block : item.children()) {
            if (tight && block instanceof Block.Paragraph p) {
                inlines.write(p.children());
            } else {
                out.line();
                block(block);
            }
        }
        out.close("li").line();
    }

    private void code(String text) {
        out.open("pre", "tabindex", "0")
                .open("code")
                .text(text)
                .close("code")
                .close("pre")
                .line();
    }

    private void div(Block.Div div) {
        Optional<String> directive = hooks.div(div);
        if (directive.isPresent()) {
            out.markup(directive.get());
            return;
        }
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
            label("correction"
                    + div.attributes()
                            .value("date")
                            .map(d -> ", " + Texts.day(d))
                            .orElse(""));
        } else if (kind.equals("note")) {
            label(kind);
        }
        blocks(div.children());
        out.close("div").line();
    }

    private void footnotes(List<Block.Footnote> footnotes) {
        if (footnotes.isEmpty()) {
            return;
        }
        out.open("section", "class", "footnotes", "role", "doc-endnotes", "aria-label", "Notes")
                .line()
                .open("ol")
                .line();
        int number = 0;
        for (Block.Footnote footnote : footnotes) {
            number++;
            out.open("li", "id", "fn." + number).line();
            footnote(footnote);
            out.close("li").line();
        }
        out.close("ol").line().close("section").line();
    }

    /** The way back stands at the end of the last paragraph, or in one of its own. */
    private void footnote(Block.Footnote footnote) {
        int last = footnote.children().size() - 1;
        boolean ends = last >= 0 && footnote.children().get(last) instanceof Block.Paragraph;
        blocks(ends ? footnote.children().subList(0, last) : footnote.children());
        out.open("p");
        if (ends && footnote.children().get(last) instanceof Block.Paragraph p) {
            inlines.write(p.children());
        }
        for (String id : hooks.footnoteMarks(footnote.label())) {
            out.text(" ")
                    .open(
                            "a",
                            "class",
                            "back",
                            "href",
                            "#" + id,
                            "role",
                            "doc-backlink",
                            "aria-label",
                            "Back to the text")
                    .text("↩")
                    .close("a");
        }
        out.close("p").line();
    }
}
