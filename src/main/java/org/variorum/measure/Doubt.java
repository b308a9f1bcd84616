package org.variorum.measure;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;

/**
 * Why a quantity was not read: its writer alone can say what is meant.
 *
 * @param kind what is doubtful
 * @param written the part of the text that is
 * @param forms the whole text in forms that leave no doubt, the likeliest first; none where nobody can guess
 */
public record Doubt(Kind kind, String written, List<String> forms) {

    /** What can be doubtful. */
    public enum Kind {
        /** A point or a comma that parts groups to some readers, and decimals to others. */
        SEPARATOR(
                Code.AMBIGUOUS_NUMBER,
                "can be read in more than one way",
                "commas between groups of three digits, a point before decimals",
                ""),
        /** A word that seems to be a scale word, and is none. */
        SCALE(
                Code.UNKNOWN_SCALE,
                "is no scale word here",
                "hundred, thousand (k), lakh, million (mn, mln, Mio.), crore, billion (bn, bln, Mrd.) or trillion (trn); m beside"
                        + " money only",
                "write the number out, or with a scale word that has one meaning"),
        /** A word that seems to be a unit, with a slip of the pen. */
        UNIT(
                Code.UNKNOWN_UNIT,
                "is no unit",
                "a unit by its name or symbol, or the name of what is counted",
                "write a share as a percentage, or the number alone where the question says of how many");

        private final Code code;
        private final String fault;
        private final String expected;
        private final String unguessed;

        Kind(Code code, String fault, String expected, String unguessed) {
            this.code = code;
            this.fault = fault;
            this.expected = expected;
            this.unguessed = unguessed;
        }
    }

    /** Copies the list. */
    public Doubt {
        forms = List.copyOf(forms);
    }

    /** What would leave no doubt. */
    public String expected() {
        return kind.expected;
    }

    /** The forms among which the writer can choose. */
    public String hint() {
        return forms.isEmpty()
                ? kind.unguessed
                : forms.stream().map(form -> "\"" + form + "\"").collect(Collectors.joining(" or ", "write ", ""));
    }

    /** The doubt as an author is told of it. */
    public Diagnostic at(Location location) {
        return Diagnostic.of(kind.code, location, "\"" + written + "\" " + kind.fault)
                .expected(expected())
                .hint(hint());
    }
}
