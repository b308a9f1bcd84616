package org.variorum.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.LinkTarget;
import org.variorum.model.Prose;

/** Links lead to files and headings that are there, and are of a kind that is safe. */
final class LinkCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        Map<String, Prose> texts = Texts.all(subject.corpus());
        Set<String> files = new TreeSet<>(texts.keySet());
        files.addAll(subject.corpus().statics());
        texts.forEach((path, prose) -> prose.walk(
                inline -> {
                    if (inline instanceof Inline.Link link) {
                        check(path, link.target(), link.location(), texts, files, reporter);
                    } else if (inline instanceof Inline.Image image) {
                        check(path, image.target(), image.location(), texts, files, reporter);
                    }
                },
                block -> {}));
    }

    private static void check(
            String path,
            String written,
            Location location,
            Map<String, Prose> texts,
            Set<String> files,
            Reporter reporter) {
        LinkTarget target = LinkTarget.of(path, written);
        switch (target.kind()) {
            case EXTERNAL -> {}
            case UNSAFE ->
                reporter.report(Diagnostic.of(Code.UNSAFE_LINK, location, "a link to \"" + shorten(written) + "\"")
                        .expected("http, https, mailto, tel, or a file of this content"));
            case INTERNAL -> checkFile(target, written, location, texts, files, reporter);
        }
    }

    private static void checkFile(
            LinkTarget target,
            String written,
            Location location,
            Map<String, Prose> texts,
            Set<String> files,
            Reporter reporter) {
        if (!files.contains(target.path())) {
            reporter.report(
                    Diagnostic.of(Code.BROKEN_LINK, location, "the link \"" + shorten(written) + "\" leads nowhere")
                            .expected("a content file, or a file in static/")
                            .hint(Nearest.hint(target.path(), files)));
            return;
        }
        Optional<Prose> prose = Optional.ofNullable(texts.get(target.path()));
        target.anchor().filter(a -> prose.isPresent()).ifPresent(anchor -> {
            Set<String> anchors = anchors(prose.get());
            if (!anchors.contains(anchor)) {
                reporter.report(
                        Diagnostic.of(Code.BROKEN_ANCHOR, location, target.path() + " has no heading #" + anchor)
                                .expected("the anchor of a heading of that file, or the id of a claim in it")
                                .hint(Nearest.hint(anchor, anchors)));
            }
        });
    }

    private static Set<String> anchors(Prose prose) {
        Set<String> anchors = new HashSet<>(LinkTarget.SECTIONS);
        prose.blocks(Block.Heading.class).forEach(h -> anchors.add(h.anchor()));
        prose.inlines(Inline.Span.class).forEach(s -> s.attributes().id().ifPresent(anchors::add));
        prose.blocks(Block.Div.class).forEach(d -> d.attributes().id().ifPresent(anchors::add));
        return anchors;
    }

    private static String shorten(String target) {
        return target.length() <= 80 ? target : target.substring(0, 80) + "…";
    }
}
