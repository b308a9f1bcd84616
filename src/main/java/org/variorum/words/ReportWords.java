package org.variorum.words;

/** The pages of reports. */
public interface ReportWords extends PageText {

    /** That the report had no title: a sentence. */
    String untitled();

    /** That it was read in part: sentences. */
    String excerpt();

    /** The heading of what is known of it. */
    String about();

    /** Its language. */
    String language();

    /** What it copies. */
    String copies();

    /** That it has no voice of its own: a sentence. */
    String oneVoice();

    /** What becomes of a report that takes sides: a sentence. */
    String countsHalf();

    /** Our copy of it. */
    String privateCopy();

    /** When that was taken, within a line. */
    Gapped taken();

    /** That it is kept: a sentence. */
    String kept();

    /** That nobody has said so: a sentence. */
    String keptByNobody();

    /** How its quotations stand to that. */
    String quotations();

    /** What citations call it. */
    String key();

    /** The heading of the digest. */
    String digest();

    /** How claims are marked there: a sentence. */
    String marked();

    /** The heading of its claims. */
    String claims();

    /** The caption of its claims. */
    String claimsOf();

    /** The heading of reports that copy it. */
    String copied();

    /** What those are: a sentence. */
    String noVoice();

    /** The caption of these reports. */
    String copiesOf();

    /** The heading of what the digest cites. */
    String sources();

    /** The heading of what cites it. */
    String citedBy();

    /** That nothing does: a sentence. */
    String uncited();

    /** What its page holds, by outlet and date: a sentence. */
    Gapped claimByClaim();
}
