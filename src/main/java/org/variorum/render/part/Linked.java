package org.variorum.render.part;

import java.util.Optional;
import org.variorum.render.view.PieceView;
import org.variorum.render.view.SentenceView;
import org.variorum.site.Paths;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;

/** Phrases on pages: what stands for something leads to its page. */
public final class Linked {

    private static final Piece.Cases<Optional<String>> PATH = new Piece.Cases<>(
            text -> Optional.empty(),
            claim -> Optional.of(
                    Paths.report(claim.claim().report()) + "#" + claim.claim().local()),
            report -> Optional.of(Paths.report(report.report())),
            outlet -> Optional.of(Paths.outlet(outlet.outlet())),
            entity -> Optional.of(Paths.entity(entity.entity())),
            event -> Optional.of(Paths.event(event.event())),
            lineage -> path(lineage.origin()),
            open -> Optional.empty());

    private Linked() {}

    /** A phrase with its links. */
    public static SentenceView view(Phrase phrase) {
        return new SentenceView(phrase.pieces().stream()
                .map(p -> new PieceView(p.words(), path(p)))
                .toList());
    }

    private static Optional<String> path(Piece piece) {
        return piece.fold(PATH);
    }
}
