package org.variorum.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.LinkTarget;
import org.variorum.model.Prose;
import org.variorum.site.PageKind;

/** Links lead to files and headings that are there, and are of a kind that is safe. */
final class LinkCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        new Walk(subject, reporter).run();
    }

    /** One look at all links; the anchors of each file are gathered once. */
    private static final class Walk {

        private final Reporter reporter;
        private final Map<String, FileText> texts;
        private final Set<String> files;
        private final Set<String> hidden;
        private final Map<String, Set<String>> anchors = new HashMap<>();
        private final Map<String, Spellings> anchorSpellings = new HashMap<>();
        private final Spellings fileSpellings;

        Walk(Subject subject, Reporter reporter) {
            this.reporter = reporter;
            this.texts = subject.texts();
            this.files = new TreeSet<>(texts.keySet());
            this.hidden = subject.doubts().files();
            files.addAll(subject.corpus().statics());
            this.fileSpellings = new Spellings(() -> files);
        }

        void run() {
            texts.forEach((path, text) ->
                    text.prose().links().forEach(inline -> check(path, inline.target(), inline.location())));
        }

        private void check(String path, String written, Location location) {
            LinkTarget target = LinkTarget.of(path, written);
            switch (target.kind()) {
                case EXTERNAL -> {}
                case UNSAFE ->
                    reporter.report(Diagnostic.of(Code.UNSAFE_LINK, location, "a link to \"" + shorten(written) + "\"")
                            .expected("http, https, mailto, tel, or a file of this content"));
                case INTERNAL -> checkFile(path, target, written, location);
            }
        }

        private void checkFile(String path, LinkTarget target, String written, Location location) {
            if (!files.contains(target.path())) {
                reporter.report(Diagnostic.of(
                                Code.BROKEN_LINK, location, "the link \"" + shorten(written) + "\" leads nowhere")
                        .expected("a content file, or a file in static/")
                        .hint(fileSpellings
                                .nearest(target.path())
                                .map(near -> "did you mean \"" + LinkTarget.relative(path, near) + "\"?")));
            } else {
                target.anchor().ifPresent(anchor -> checkAnchor(target.path(), anchor, location));
            }
        }

        private void checkAnchor(String path, String anchor, Location location) {
            Optional<Prose> prose =
                    Optional.ofNullable(texts.get(path)).map(FileText::prose).filter(p -> !hidden.contains(path));
            prose.map(p -> anchors.computeIfAbsent(path, key -> anchors(key, p)))
                    .filter(known -> !known.contains(anchor))
                    .ifPresent(known -> reporter.report(Diagnostic.of(
                                    Code.BROKEN_ANCHOR, location, path + " has no heading #" + shorten(anchor))
                            .expected("the anchor of a heading of that file, or the id of a claim in it")
                            .hint(anchorSpellings
                                    .computeIfAbsent(path, key -> new Spellings(() -> known))
                                    .nearest(anchor)
                                    .map(near -> "did you mean \"" + near + "\"?"))));
        }

        private static Set<String> anchors(String path, Prose prose) {
            Set<String> anchors = new HashSet<>();
            if (path.startsWith("questions/")) {
                anchors.addAll(PageKind.QUESTION.sections());
            }
            prose.headings().forEach(h -> anchors.add(h.anchor()));
            prose.spans().forEach(s -> s.attributes().id().ifPresent(anchors::add));
            prose.divs().forEach(d -> d.attributes().id().ifPresent(anchors::add));
            return anchors;
        }

        private static String shorten(String target) {
            return target.length() <= 80 ? target : target.substring(0, 80) + "…";
        }
    }
}
