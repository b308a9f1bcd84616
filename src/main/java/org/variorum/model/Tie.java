package org.variorum.model;

import java.util.List;
import java.util.function.Function;

/** Why some reports are one lineage. A closed family. */
public sealed interface Tie {

    /**
     * A report that copies, reprints or rewrites another.
     *
     * @param report the copy
     * @param original what it copies
     * @param reworded whether it says it in other words
     */
    record Copies(ReportId report, Actor original, boolean reworded) implements Tie {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.copies().apply(this);
        }
    }

    /**
     * A report whose claims come from somebody else.
     *
     * @param report the report
     * @param chain who has it from whom, nearest first; at least one
     */
    record HasItFrom(ReportId report, List<Actor> chain) implements Tie {

        /** Copies the chain. */
        public HasItFrom {
            chain = List.copyOf(chain);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.hasItFrom().apply(this);
        }
    }

    /**
     * Reports of one publisher.
     *
     * @param publisher the publisher
     * @param reports its reports, at least two, sorted
     */
    record OnePublisher(Actor publisher, List<ReportId> reports) implements Tie {

        /** Copies the reports. */
        public OnePublisher {
            reports = List.copyOf(reports);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.onePublisher().apply(this);
        }
    }

    /**
     * Two reports whose texts are nearly one, and of which nobody says that they are independent.
     *
     * @param first one
     * @param second the other
     * @param percent how much of the shorter text stands in the other, 0 to 100
     */
    record OneText(ReportId first, ReportId second, int percent) implements Tie {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.oneText().apply(this);
        }
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of tie.
     *
     * @param copies of a copy
     * @param hasItFrom of a chain
     * @param onePublisher of a publisher
     * @param oneText of texts that are nearly one
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super Copies, ? extends R> copies,
            Function<? super HasItFrom, ? extends R> hasItFrom,
            Function<? super OnePublisher, ? extends R> onePublisher,
            Function<? super OneText, ? extends R> oneText) {}
}
