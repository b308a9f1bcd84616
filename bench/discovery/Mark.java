import java.util.OptionalDouble;

/**
 * How right one answer is.
 *
 * @param exact whether it is right: for a number, off by one per cent at most
 * @param broader whether it is right or only less specific than what is right
 * @param error how far off it is, as a share of the gold value; empty where that means nothing
 */
record Mark(boolean exact, boolean broader, OptionalDouble error) {

    /** The mark of what is right or wrong, and no more or less so. */
    static Mark of(boolean exact, boolean broader) {
        return new Mark(exact, broader, OptionalDouble.empty());
    }
}
