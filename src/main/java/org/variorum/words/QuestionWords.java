package org.variorum.words;

/** The pages of questions, and what briefings show of them. */
public interface QuestionWords extends PageText {

    /** The heading of the finding. */
    String finding();

    /** Why the verdict is what it is: a sentence. */
    Gapped because();

    /** That a cited fact counts, too: a sentence. */
    String vouched();

    /** When the desk decided: a sentence. */
    Gapped decided();

    /** Who decided, and when: a sentence. */
    Gapped decidedBy();

    /** That the desk did not: a sentence. */
    String undecided();

    /** What stands before what the desk says of it. */
    String note();

    /** The link to what the words of a finding mean. */
    String meanings();

    /** The heading of the positions. */
    String positions();

    /** That there are none: a sentence. */
    String unread();

    /** How they are laid out: sentences. */
    String columns();

    /** The heading of the desk's own text. */
    String explained();

    /** The heading of where the desk finds otherwise. */
    String departure();

    /** The heading of what the desk finds. */
    String deskFinds();

    /** The heading of what the rules find. */
    String rulesFind();

    /** A position, its value, what it is called by the desk, and what by the rules alone: a sentence. */
    Gapped ruledOtherwise();

    /** The same where the rules hold it against the answer of the desk: a sentence. */
    Gapped ruledAgainst();

    /** What stands before why the desk finds so. */
    String why();

    /** The heading of the parts of a question. */
    String parts();

    /** What they come to: sentences without an end. */
    String eachPart();

    /** The heading of the picture of numbers or dates. */
    String line();

    /** The heading of the tally. */
    String tally();

    /** That there is none: a sentence. */
    String unweighed();

    /** What it is, with a link to the method. */
    Phrase weighed();

    /** What the table of weights is, folded. */
    String weights();

    /** The caption of that table. */
    String weightsOf();

    /** Its column of positions. */
    String position();

    /** Its column of what speaks for them. */
    String support();

    /** Its column of what speaks against them. */
    String against();

    /** Its column of the difference. */
    String margin();

    /** What stands before those who are not counted. */
    String uncounted();

    /** How many more of these there are. */
    Counted andMore();

    /** The heading of how sure the finding is. */
    String fragility();

    /** A confidence, and that of the rules. */
    Gapped rulesHave();

    /** What the voices are on which it hangs: sentences without an end. */
    String wouldChange();

    /** That it hangs on none of so many voices: sentences. */
    Counted wouldStay();

    /** That there is but one: a sentence. */
    String oneVoice();

    /** The heading of the steps. */
    String trace();

    /** What stands before who can play which role. */
    String roles();

    /** How many steps there are. */
    Counted steps();

    /** What stands before the hash of the claims and steps. */
    String digest();

    /** The heading of what stays open. */
    String open();

    /** The heading of earlier findings. */
    String earlier();

    /** What those are: a sentence. */
    String replaced();

    /** What stands where an earlier finding gave no answer. */
    String noneBefore();

    /** The heading of briefings that rest on it. */
    String used();

    /** The heading of what the explanation cites. */
    String sources();

    /** The link to the question as data. */
    String data();

    /** The positions on a question, within a text. */
    Gapped positionsOn();

    /** The finding on a question, within a text. */
    Gapped findingOn();

    /** The link from there to the page of the question. */
    String reached();
}
