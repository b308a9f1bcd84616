package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Inline;

/** Writes running text as HTML. */
final class InlineHtml {

    private final ProseHooks hooks;
    private final Html out;

    InlineHtml(ProseHooks hooks, Html out) {
        this.hooks = hooks;
        this.out = out;
    }

    void write(List<Inline> inlines) {
        write(inlines, true);
    }

    /** {@code linked} is whether links may be written: HTML knows no link within a link. */
    private void write(List<Inline> inlines, boolean linked) {
        inlines.forEach(i -> write(i, linked));
    }

    private void write(Inline inline, boolean linked) {
        if (inline instanceof Inline.Text t) {
            out.text(t.text());
        } else if (inline instanceof Inline.SoftBreak) {
            out.line();
        } else if (inline instanceof Inline.HardBreak) {
            out.open("br").line();
        } else if (inline instanceof Inline.Code c) {
            out.open("code").text(c.text()).close("code");
        } else if (inline instanceof Inline.RawHtml h) {
            out.text(h.text());
        } else if (inline instanceof Inline.Emphasis e) {
            wrap("em", e.children(), linked);
        } else if (inline instanceof Inline.Strong s) {
            wrap("strong", s.children(), linked);
        } else if (inline instanceof Inline.Strikethrough s) {
            wrap("s", s.children(), linked);
        } else if (inline instanceof Inline.Link l) {
            link(l, linked);
        } else if (inline instanceof Inline.Image i) {
            image(i, linked);
        } else if (inline instanceof Inline.Span s) {
            span(s, linked);
        } else if (inline instanceof Inline.CitationGroup c) {
            out.markup(hooks.cite(c, linked));
        } else if (inline instanceof Inline.FootnoteMark f) {
            footnote(f, linked);
        }
    }

    private void wrap(String tag, List<Inline> children, boolean linked) {
        out.open(tag);
        write(children, linked);
        out.close(tag);
    }

    private void link(Inline.Link link, boolean linked) {
        Optional<String> href = linked ? hooks.link(link.target()) : Optional.empty();
        if (href.isEmpty()) {
            write(link.children(), linked);
            return;
        }
        List<String> attributes = new ArrayList<>(List.of("href", href.get()));
        link.title().ifPresent(t -> attributes.addAll(List.of("title", t)));
        if (href.get().startsWith("http")) {
            attributes.addAll(List.of("rel", "noopener"));
        }
        out.open("a", attributes.toArray(String[]::new));
        write(link.children(), false);
        out.close("a");
    }

    /** A picture of the site's own; one from elsewhere would make the reader's browser call there, so it is a link. */
    private void image(Inline.Image image, boolean linked) {
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
            out.open("img", attributes.toArray(String[]::new));
            return;
        }
        Optional<String> href = linked ? hooks.link(image.target()) : Optional.empty();
        String words = image.alternative().isEmpty() ? "picture" : image.alternative();
        href.ifPresent(h -> out.open("a", "href", h, "rel", "noopener"));
        out.text(words);
        href.ifPresent(h -> out.close("a"));
    }

    private void span(Inline.Span span, boolean linked) {
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
            write(span.children(), linked);
        } else {
            out.open("span", attributes.toArray(String[]::new));
            write(span.children(), linked);
            out.close("span");
        }
        if (linked) {
            mark.ifPresent(m -> out.markup(m.after()));
        }
    }

    private void footnote(Inline.FootnoteMark mark, boolean linked) {
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
    }
}
