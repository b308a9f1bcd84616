package org.variorum.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Operands.RoleRead;
import org.variorum.model.Rate;
import org.variorum.model.Relation;

/** How two claims compare, and by what. */
public interface PairWords {

    /**
     * How a claim stands to another, or to several in the same way: a sentence.
     *
     * @param first the one
     * @param relation how it stands
     * @param seconds to which others, at least one
     * @param because why
     * @param operands what was compared, as the other methods put it
     */
    Phrase compared(Phrase first, Relation relation, List<Phrase> seconds, List<Because> because, Phrase operands);

    /** How any two claims can stand to each other: a sentence for the method page. */
    Phrase relation(Relation relation);

    /** A claim of a report that makes several, told apart by its value. */
    Phrase claim(Phrase report, Phrase value);

    /**
     * That some claims name somebody in another role than others: a sentence.
     *
     * @param firsts some claims, at least one
     * @param first their role, as {@link #role} puts it
     * @param seconds the others, at least one
     * @param second theirs
     */
    Phrase roles(List<Phrase> firsts, Phrase first, List<Phrase> seconds, Phrase second);

    /** A role as it was read. */
    Phrase role(RoleRead role);

    /**
     * That some claims speak of something else than others: a sentence.
     *
     * @param firsts some claims, at least one
     * @param first what they speak of, as {@link #scope} puts it
     * @param seconds the others, at least one
     * @param second what those speak of
     * @param because in what the two differ
     */
    Phrase scopes(List<Phrase> firsts, Phrase first, List<Phrase> seconds, Phrase second, List<Because> because);

    /** What a claim speaks of, from one phrase for each thing that narrows it. */
    Phrase scope(List<Phrase> things);

    /**
     * How many pairs of different answers there are, where not all of them are told: a sentence.
     *
     * @param pairs how many there are
     * @param counts in how many of them one stands to the other in each way that occurs
     */
    Phrase unshown(long pairs, Map<Relation, Integer> counts);

    /** That a claim gives no value. */
    Phrase silent(Phrase claim);

    /** That neither claim gives a value. */
    Phrase silent();

    /** That one claim corrects another. */
    Phrase corrects(Phrase first, Phrase second);

    /** Two values that are one. */
    Phrase same(Phrase value);

    /** Two values side by side. */
    Phrase both(Phrase first, Phrase second);

    /** An entity that holds another, as its part or as an instance of it. */
    Phrase includes(Phrase whole, Phrase part);

    /** Two entities of which neither holds the other. */
    Phrase apart(Phrase first, Phrase second);

    /** Two quantities whose units do not convert. */
    Phrase unconvertible(Phrase first, Phrase second);

    /** Two quantities, of which one was put in the unit of the other, at a rate of exchange where there was one. */
    Phrase converted(Phrase first, Phrase second, Phrase from, Phrase to, Optional<Rate> rate);

    /** A time as it is written, with the stretch that it was compared as. */
    Phrase stretched(Phrase time, Phrase stretch);

    /** Two wordings, with the words that only the one has and those that only the other has. */
    Phrase differing(Phrase first, Phrase second, List<String> onlyFirst, List<String> onlySecond);

    /** That the desk reads two claims so, and why. */
    Phrase judged(String note);

    /** A list that leaves something out of another one. */
    Phrase incomplete(Phrase list, Phrase missing);

    /** Two values of different types. */
    Phrase mixed(Phrase first, Phrase second);
}
