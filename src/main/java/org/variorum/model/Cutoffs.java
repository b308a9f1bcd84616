package org.variorum.model;

/**
 * How much of something very large is printed, on pages and in data. Nothing is decided by it: whatever is left out was
 * read, compared and weighed like the rest, and wherever something is left out its number stands in its place.
 *
 * @param positions the positions on a question, side by side
 * @param voices the voices within a position
 * @param statements the statements of a voice within a position
 * @param copies how many sentences say who copied whom
 * @param relations up to how many positions the relations of all pairs are listed; of more positions only their relations
 *     to the answer, because nobody reads half a million lines
 * @param reasoning how a question was decided
 * @param pictures what is drawn of a question
 * @param claims up to so many claims of an outlet are all seen at once
 * @param reviewed claims that a finding tells first
 * @param lists what gathers from the whole site
 */
public record Cutoffs(
        Fold positions,
        Fold voices,
        Fold statements,
        int copies,
        int relations,
        Reasoning reasoning,
        Pictures pictures,
        int claims,
        int reviewed,
        Lists lists) {

    /**
     * The limits in force: what still reads well and loads fast where a question has a thousand claims, and far more than
     * an ordinary question has.
     */
    public static final Cutoffs DEFAULT = new Cutoffs(
            new Fold(8, 8, 100),
            new Fold(6, 6, 50),
            new Fold(3, 1, 50),
            20,
            40,
            new Reasoning(40, 12, 30, 100),
            new Pictures(30, 60, 30, 20, 2),
            12,
            2,
            new Lists(5, 3, 9, 5, 50, 4, 8, 20));

    /**
     * A list of which the beginning is seen at once and the rest when it is asked for.
     *
     * @param whole up to so many are all seen at once
     * @param open of more, so many are seen at once
     * @param most so many are seen or can be asked for; the others are left out
     */
    public record Fold(int whole, int open, int most) {}

    /**
     * How a question was decided.
     *
     * @param positions lines of the tally
     * @param terms voices in one sum of weights
     * @param losses voices without which the result would be another
     * @param steps steps of one rule
     */
    public record Reasoning(int positions, int terms, int losses, int steps) {}

    /**
     * What is drawn of a question.
     *
     * @param bars positions on a line of numbers or dates
     * @param boxes reports and speakers in the graph of who copied whom
     * @param voices rows of who stands where
     * @param positions columns of who stands where
     * @param names outlets that are named beside a bar
     */
    public record Pictures(int bars, int boxes, int voices, int positions, int names) {}

    /**
     * What gathers from the whole site.
     *
     * @param briefings the latest briefings on the first page; the others are folded away
     * @param found findings that are told in short of a briefing
     * @param disputed disputed questions on the first page, and as many settled ones
     * @param corrections corrections on the first page
     * @param entries entries of the feed
     * @param outlets up to so many outlets are named that give one date; of more only the first
     * @param wholes chains of wholes to which an entity belongs
     * @param links entities in one such chain
     */
    public record Lists(
            int briefings, int found, int disputed, int corrections, int entries, int outlets, int wholes, int links) {}
}
