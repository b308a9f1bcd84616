package org.variorum.check;

import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.LinkTarget;

/** Links lead to files and headings that are there, and are of a kind that is safe. */
final class LinkCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (FileText text : subject.texts()) {
            text.prose()
                    .links()
                    .forEach(link -> check(text.path(), link.target(), link.location(), subject.whole(), reporter));
        }
    }

    private static void check(String path, String written, Location location, Whole whole, Reporter reporter) {
        LinkTarget target = LinkTarget.of(path, written);
        switch (target.kind()) {
            case EXTERNAL -> {}
            case UNSAFE ->
                reporter.report(Diagnostic.of(Code.UNSAFE_LINK, location, "a link to \"" + shorten(written) + "\"")
                        .expected("http, https, mailto, tel, or a file of this content"));
            case IMPOSSIBLE ->
                reporter.report(broken(path, target, written, location, whole)
                        .expected("% only before the two digits of a byte of a file's name (%20 is a blank, %25 a %)"));
            case INTERNAL -> {
                if (whole.isFile(target.path())) {
                    target.anchor().ifPresent(anchor -> checkAnchor(target.path(), anchor, location, whole, reporter));
                } else {
                    reporter.report(broken(path, target, written, location, whole)
                            .expected("a content file, or a file in static/"));
                }
            }
        }
    }

    private static Diagnostic broken(String path, LinkTarget target, String written, Location location, Whole whole) {
        return Diagnostic.of(Code.BROKEN_LINK, location, "the link \"" + shorten(written) + "\" leads nowhere")
                .hint(
                        whole.isHeldBack(target.path())
                                ? Optional.of("that file is held back (draft:, publish-at: or expires:)")
                                : whole.files()
                                        .nearest(target.path())
                                        .map(near -> "did you mean \"" + LinkTarget.relative(path, near) + "\"?"));
    }

    private static void checkAnchor(String path, String anchor, Location location, Whole whole, Reporter reporter) {
        if (whole.anchors(path).filter(known -> !known.contains(anchor)).isPresent()) {
            reporter.report(Diagnostic.of(Code.BROKEN_ANCHOR, location, path + " has no heading #" + shorten(anchor))
                    .expected("the anchor of a heading of that file, or the id of a claim in it")
                    .hint(whole.anchorsNear(path).nearest(anchor).map(near -> "did you mean \"" + near + "\"?")));
        }
    }

    private static String shorten(String target) {
        return target.length() <= 80 ? target : target.substring(0, 80) + "…";
    }
}
