package org.variorum.render.prose;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Attributes;
import org.variorum.model.Inline;
import org.variorum.model.LanguageTags;
import org.variorum.model.PictureSize;

/** Writes running text as HTML. */
final class InlineHtml implements Inline.Cases<Html> {

    private final ProseHooks hooks;
    private final Html out;
    private final boolean linked;

    /** Writes what may hold links. */
    InlineHtml(ProseHooks hooks, Html out) {
        this(hooks, out, true);
    }

    /** {@code linked} is whether links may be written: HTML knows no link within a link. */
    private InlineHtml(ProseHooks hooks, Html out, boolean linked) {
        this.hooks = hooks;
        this.out = out;
        this.linked = linked;
    }

    /** Writes inlines, in order. */
    Html write(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            boolean noted = i + 1 < inlines.size()
                    && inlines.get(i) instanceof Inline.Text
                    && hooks.notes().isMark(inlines.get(i + 1));
            if (noted && inlines.get(i) instanceof Inline.Text text) {
                out.text(text.text().stripTrailing());
            } else {
                inlines.get(i).fold(this);
            }
        }
        return out;
    }

    @Override
    public Html text(Inline.Text text) {
        return out.text(text.text());
    }

    @Override
    public Html code(Inline.Code code) {
        return out.tags("<code>").text(code.text()).tags("</code>");
    }

    @Override
    public Html emphasis(Inline.Emphasis emphasis) {
        return wrap("em", emphasis.children());
    }

    @Override
    public Html strong(Inline.Strong strong) {
        return wrap("strong", strong.children());
    }

    @Override
    public Html strikethrough(Inline.Strikethrough struck) {
        return wrap("s", struck.children());
    }

    private Html wrap(String tag, List<Inline> children) {
        out.open(tag);
        return write(children).close(tag);
    }

    @Override
    public Html softBreak(Inline.SoftBreak lineEnd) {
        return out.line();
    }

    @Override
    public Html hardBreak(Inline.HardBreak lineEnd) {
        return out.tags("<br>\n");
    }

    @Override
    public Html rawHtml(Inline.RawHtml html) {
        return out.text(html.text());
    }

    @Override
    public Html citation(Inline.CitationGroup citation) {
        hooks.cite(citation, linked, out);
        return out;
    }

    @Override
    public Html link(Inline.Link link) {
        Optional<String> href = linked ? hooks.link(link.target()) : Optional.empty();
        if (href.isEmpty()) {
            return write(link.children());
        }
        out.begin("a").with("href", href.get());
        if (link.title().isPresent()) {
            out.with("title", link.title().get());
        }
        out.end();
        return new InlineHtml(hooks, out, false).write(link.children()).close("a");
    }

    /** A picture of the site's own; one from elsewhere would make the reader's browser call there, so it is a link. */
    @Override
    public Html image(Inline.Image image) {
        Optional<ProseHooks.Picture> picture = hooks.image(image.target());
        if (picture.isPresent()) {
            out.begin("img")
                    .with("src", picture.get().source())
                    .with("alt", image.words())
                    .with("loading", "lazy");
            size(image.attributes(), picture.get().size());
            image.title().ifPresent(t -> out.with("title", t));
            return out.end();
        }
        Optional<String> href = linked ? hooks.link(image.target()) : Optional.empty();
        String words =
                image.words().isEmpty() ? hooks.language().frame().parts().picture() : image.words();
        href.ifPresent(h -> out.open("a", "href", h));
        out.text(words);
        href.ifPresent(h -> out.close("a"));
        return out;
    }

    /** As wide or as high as the author has it, else as its file says; a browser then keeps the room for it. */
    private void size(Attributes wanted, Optional<PictureSize> own) {
        Optional<Integer> width = dots(wanted, "width");
        Optional<Integer> height = dots(wanted, "height");
        width.or(() -> own.map(size -> height.map(size::widthFor).orElse(size.width())))
                .ifPresent(dots -> out.with("width", String.valueOf(dots)));
        height.or(() -> own.map(size -> width.map(size::heightFor).orElse(size.height())))
                .ifPresent(dots -> out.with("height", String.valueOf(dots)));
    }

    private static Optional<Integer> dots(Attributes wanted, String key) {
        return wanted.value(key)
                .filter(v -> v.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(v -> v > 0);
    }

    @Override
    public Html span(Inline.Span span) {
        Optional<ProseHooks.Mark> mark = hooks.span(span);
        String classes = mark.isPresent() ? mark.get().classes() : "";
        Optional<String> own = mark.isPresent() ? mark.get().id() : Optional.empty();
        Optional<String> wanted = own.isPresent() ? own : span.attributes().id();
        Optional<String> id = wanted.isPresent() ? hooks.id(wanted.get()) : wanted;
        Optional<String> language = mark.isPresent() ? Optional.empty() : tongue(span);
        if (classes.isEmpty() && id.isEmpty() && language.isEmpty()) {
            write(span.children());
        } else {
            begin(classes, id, language);
            write(span.children());
            out.close("span");
        }
        if (linked && mark.isPresent()) {
            out.markup(mark.get().after());
        }
        return out;
    }

    /** The language of words that rest on nothing else; of a claim, it is that of the quotation. */
    private static Optional<String> tongue(Inline.Span span) {
        return span.attributes().classes().isEmpty()
                ? span.attributes().value("lang").flatMap(LanguageTags::of)
                : Optional.empty();
    }

    private void begin(String classes, Optional<String> id, Optional<String> language) {
        out.begin("span");
        if (!classes.isEmpty()) {
            out.with("class", classes);
        }
        if (id.isPresent()) {
            out.with("id", id.get());
        }
        if (language.isPresent()) {
            out.with("lang", language.get()).with("dir", "auto");
        }
        out.end();
    }

    @Override
    public Html footnoteMark(Inline.FootnoteMark mark) {
        Optional<Integer> number = hooks.notes().numberOf(mark.label());
        if (number.isEmpty()) {
            return out.text("[^" + mark.label() + "]");
        }
        String written = String.valueOf(number.get());
        if (linked) {
            out.tags("<sup><a href=#fn.")
                    .tags(written)
                    .tags(" id=")
                    .tags(hooks.notes().mark(mark.label()))
                    .tags(" role=doc-noteref>")
                    .tags(written)
                    .tags("</a></sup>");
        } else {
            out.open("sup").text(written).close("sup");
        }
        return out;
    }
}
