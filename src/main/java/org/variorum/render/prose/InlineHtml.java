package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Inline;

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
        for (Inline inline : inlines) {
            inline.fold(this);
        }
        return out;
    }

    @Override
    public Html text(Inline.Text text) {
        return out.text(text.text());
    }

    @Override
    public Html code(Inline.Code code) {
        return out.open("code").text(code.text()).close("code");
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
        return out.open("br").line();
    }

    @Override
    public Html rawHtml(Inline.RawHtml html) {
        return out.text(html.text());
    }

    @Override
    public Html citation(Inline.CitationGroup citation) {
        return out.markup(hooks.cite(citation, linked));
    }

    @Override
    public Html link(Inline.Link link) {
        Optional<String> href = linked ? hooks.link(link.target()) : Optional.empty();
        if (href.isEmpty()) {
            return write(link.children());
        }
        List<String> attributes = new ArrayList<>(List.of("href", href.get()));
        link.title().ifPresent(t -> attributes.addAll(List.of("title", t)));
        out.open("a", attributes.toArray(String[]::new));
        return new InlineHtml(hooks, out, false).write(link.children()).close("a");
    }

    /** A picture of the site's own; one from elsewhere would make the reader's browser call there, so it is a link. */
    @Override
    public Html image(Inline.Image image) {
        Optional<String> source = hooks.image(image.target());
        if (source.isPresent()) {
            List<String> attributes =
                    new ArrayList<>(List.of("src", source.get(), "alt", image.alternative(), "loading", "lazy"));
            for (String key : List.of("width", "height")) {
                image.attributes()
                        .value(key)
                        .filter(v -> v.matches("[0-9]{1,5}"))
                        .ifPresent(v -> attributes.addAll(List.of(key, v)));
            }
            image.title().ifPresent(t -> attributes.addAll(List.of("title", t)));
            return out.open("img", attributes.toArray(String[]::new));
        }
        Optional<String> href = linked ? hooks.link(image.target()) : Optional.empty();
        String words = image.alternative().isEmpty() ? "picture" : image.alternative();
        href.ifPresent(h -> out.open("a", "href", h));
        out.text(words);
        href.ifPresent(h -> out.close("a"));
        return out;
    }

    @Override
    public Html span(Inline.Span span) {
        Optional<ProseHooks.Mark> mark = hooks.span(span);
        List<String> attributes = new ArrayList<>();
        mark.map(ProseHooks.Mark::classes)
                .filter(c -> !c.isEmpty())
                .ifPresent(c -> attributes.addAll(List.of("class", c)));
        mark.flatMap(ProseHooks.Mark::id)
                .or(() -> span.attributes().id())
                .flatMap(hooks::id)
                .ifPresent(id -> attributes.addAll(List.of("id", id)));
        if (attributes.isEmpty()) {
            write(span.children());
        } else {
            out.open("span", attributes.toArray(String[]::new));
            write(span.children());
            out.close("span");
        }
        if (linked) {
            mark.ifPresent(m -> out.markup(m.after()));
        }
        return out;
    }

    @Override
    public Html footnoteMark(Inline.FootnoteMark mark) {
        int number = hooks.footnotes().indexOf(mark.label()) + 1;
        if (number == 0) {
            out.text("[^" + mark.label() + "]");
        } else if (linked) {
            out.open("sup", "class", "fn")
                    .open(
                            "a",
                            "href",
                            "#fn." + number,
                            "id",
                            hooks.footnoteMark(mark.label()),
                            "role",
                            "doc-noteref",
                            "aria-label",
                            "Note " + number)
                    .text(String.valueOf(number))
                    .close("a")
                    .close("sup");
        } else {
            out.open("sup").text(String.valueOf(number)).close("sup");
        }
        return out;
    }
}
