package org.variorum.model;

/** What makes a verdict on one role and scope, in the order in which it is asked: the first that holds decides. */
public enum VerdictRule {
    /** Nobody who still counts says how it is. */
    NOTHING_SAID(Verdict.UNRESOLVED),
    /** Everybody who says it only alleges it. */
    ONLY_ALLEGED(Verdict.UNRESOLVED),
    /** Those who expressly do not confirm it weigh as much as all who assert something. */
    UNCONFIRMED(Verdict.UNRESOLVED),
    /** One voice alone is heard, and it contradicts itself. */
    TORN(Verdict.UNRESOLVED),
    /** Of two answers the rules cannot say how they stand to each other. */
    INCOMPARABLE(Verdict.UNRESOLVED),
    /** Answers exclude each other, and one decides every dispute. */
    SETTLED(Verdict.CONTRADICTION),
    /** Answers exclude each other, and none decides every dispute. */
    OPEN(Verdict.UNRESOLVED),
    /** Something was withdrawn, or replaced by what is later. */
    REPLACED(Verdict.SUPERSEDED),
    /** One voice alone is heard. */
    ONE_VOICE(Verdict.SINGLE_SOURCE),
    /** All answers are the same. */
    ALL_SAME(Verdict.AGREEMENT),
    /** The answers are quotations. */
    QUOTATIONS(Verdict.PARAPHRASE),
    /** None of these. */
    OTHERWISE(Verdict.COMPATIBLE);

    private final Verdict verdict;

    VerdictRule(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The verdict that it makes. */
    public Verdict verdict() {
        return verdict;
    }
}
