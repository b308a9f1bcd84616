package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * What the private copy of a report shows, or showed when somebody looked who has it.
 *
 * @param copy the copy, as it was read
 * @param quotations the quotations from the report, each once, with what was found
 */
public record Evidence(Optional<Copy> copy, List<Checked> quotations) {

    /** Of a report of which there is no copy. */
    public static final Evidence NONE = new Evidence(Optional.empty(), List.of());

    /** Copies the list. */
    public Evidence {
        quotations = List.copyOf(quotations);
    }

    /**
     * A copy that the program has read.
     *
     * @param file its name
     * @param sha256 the digest of its bytes, as computed
     * @param length how many bytes it has
     * @param retrieved when it was taken
     */
    public record Copy(String file, String sha256, long length, Optional<Edtf> retrieved) {}

    /**
     * A quotation that was looked up.
     *
     * @param quotation the words
     * @param state what was found
     * @param stretch where, if anything was
     * @param negationLeftOut whether the copy has a negation where it has a gap, or words in brackets that say none
     */
    public record Checked(Quotation quotation, QuoteState state, Optional<Stretch> stretch, boolean negationLeftOut) {

        /** One of which nothing was found. */
        public static Checked none(Quotation quotation, QuoteState state) {
            return new Checked(quotation, state, Optional.empty(), false);
        }

        /** The same of another quotation. */
        public Checked of(Quotation other) {
            return new Checked(other, state, stretch, negationLeftOut);
        }

        /** The same in another state. */
        public Checked as(QuoteState other) {
            return new Checked(quotation, other, stretch, negationLeftOut);
        }

        /** Of a quotation that leaves something out nobody can say that it was found word for word. */
        public Checked {
            boolean wordForWord = state == QuoteState.VERIFIED || state == QuoteState.AMBIGUOUS;
            state = wordForWord && quotation.isAbridged() ? QuoteState.ABRIDGED : state;
        }
    }

    /**
     * A stretch of the normal form of a copy's text.
     *
     * @param start how many UTF-16 units stand before it
     * @param end how many stand before its end
     */
    public record Stretch(int start, int end) {}

    /** What was found of a quotation from the report. */
    public QuoteState state(Quotation quotation) {
        return of(quotation).map(Checked::state).orElse(copy.isPresent() ? QuoteState.UNRECORDED : QuoteState.NO_COPY);
    }

    /** A quotation of those words, as it was looked up. */
    public Optional<Checked> of(Quotation quotation) {
        for (Checked checked : quotations) {
            if (checked.quotation().equals(quotation)) {
                return Optional.of(checked);
            }
        }
        return Optional.empty();
    }
}
