package org.variorum.words;

import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.ClaimId;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.LineageId;
import org.variorum.model.OutletId;
import org.variorum.model.ReportId;

/** A piece of a phrase: plain words, or words that stand for something that has a place of its own. A closed family. */
public sealed interface Piece {

    /** The words that a reader sees. */
    String words();

    /**
     * Words that stand for nothing else.
     *
     * @param words the words
     */
    record Text(String words) implements Piece {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text().apply(this);
        }

        @Override
        public Piece in(String other) {
            return new Text(other);
        }
    }

    /**
     * A claim.
     *
     * @param claim which
     * @param words what it is called
     */
    record ToClaim(ClaimId claim, String words) implements Piece {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.claim().apply(this);
        }

        @Override
        public Piece in(String other) {
            return new ToClaim(claim, other);
        }
    }

    /**
     * A report.
     *
     * @param report which
     * @param words what it is called
     */
    record ToReport(ReportId report, String words) implements Piece {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.report().apply(this);
        }

        @Override
        public Piece in(String other) {
            return new ToReport(report, other);
        }
    }

    /**
     * An outlet.
     *
     * @param outlet which
     * @param words what it is called
     */
    record ToOutlet(OutletId outlet, String words) implements Piece {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.outlet().apply(this);
        }

        @Override
        public Piece in(String other) {
            return new ToOutlet(outlet, other);
        }
    }

    /**
     * An entity.
     *
     * @param entity which
     * @param kind what it is, where that is known; a language may give articles by it
     * @param words what it is called
     */
    record ToEntity(EntityId entity, Optional<Entity.Kind> kind, String words) implements Piece {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entity().apply(this);
        }

        @Override
        public Piece in(String other) {
            return new ToEntity(entity, kind, other);
        }
    }

    /**
     * An event.
     *
     * @param event which
     * @param words what it is called
     */
    record ToEvent(EventId event, String words) implements Piece {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.event().apply(this);
        }

        @Override
        public Piece in(String other) {
            return new ToEvent(event, other);
        }
    }

    /**
     * A lineage, which is called by its origin.
     *
     * @param lineage which
     * @param origin the name of its origin
     */
    record ToLineage(LineageId lineage, Piece origin) implements Piece {
        @Override
        public String words() {
            return origin.words();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.lineage().apply(this);
        }

        @Override
        public Piece in(String other) {
            return new ToLineage(lineage, origin.in(other));
        }
    }

    /**
     * Words to which whoever prints the phrase gives a form of his own: a link, a label, a date that machines read.
     *
     * @param part which of the parts that he put into the phrase, from 0; empty for words of the phrase itself
     * @param words the words
     */
    record Open(Optional<Integer> part, String words) implements Piece {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.open().apply(this);
        }

        @Override
        public Piece in(String other) {
            return new Open(part, other);
        }
    }

    /** The same thing, in other words. */
    Piece in(String other);

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of piece.
     *
     * @param text of plain words
     * @param claim of a claim
     * @param report of a report
     * @param outlet of an outlet
     * @param entity of an entity
     * @param event of an event
     * @param lineage of a lineage
     * @param open of words that are given their form elsewhere
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super Text, ? extends R> text,
            Function<? super ToClaim, ? extends R> claim,
            Function<? super ToReport, ? extends R> report,
            Function<? super ToOutlet, ? extends R> outlet,
            Function<? super ToEntity, ? extends R> entity,
            Function<? super ToEvent, ? extends R> event,
            Function<? super ToLineage, ? extends R> lineage,
            Function<? super Open, ? extends R> open) {}
}
