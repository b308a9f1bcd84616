package org.variorum.words.bundle.english;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.Phrase;
import org.variorum.words.QuestionWords;

/** The pages of questions, and what briefings show of them, in English. */
final class EnglishQuestionPage implements QuestionWords {

    @Override
    public String finding() {
        return "The finding";
    }

    @Override
    public Gapped because() {
        return Gapped.pattern("What plays a part: {0}.");
    }

    @Override
    public String vouched() {
        return "The confidence does not rest on the reports alone: a cited fact says who alone can play the role, and counts as one origin more.";
    }

    @Override
    public Gapped decided() {
        return Gapped.pattern("Decided on {0}.");
    }

    @Override
    public Gapped decidedBy() {
        return Gapped.pattern("Decided by {0} on {1}.");
    }

    @Override
    public String undecided() {
        return "By the rules alone; the desk has not added a decision of its own.";
    }

    @Override
    public String note() {
        return "The desk’s note.";
    }

    @Override
    public String meanings() {
        return "What these words mean";
    }

    @Override
    public String positions() {
        return "The positions, side by side";
    }

    @Override
    public String unread() {
        return "No report that was read speaks to this question.";
    }

    @Override
    public String columns() {
        return "Each column is one answer, with everybody who gives it. The grade behind a source says how reliable it is, from A to F.";
    }

    @Override
    public String explained() {
        return "Explained";
    }

    @Override
    public String departure() {
        return "Where the desk and the rules differ";
    }

    @Override
    public String deskFinds() {
        return "The desk finds";
    }

    @Override
    public String rulesFind() {
        return "The rules alone would say";
    }

    @Override
    public Gapped ruledOtherwise() {
        return Gapped.pattern("Position {0}, {1}: {2} by the desk, {3} by the rules alone.");
    }

    @Override
    public Gapped ruledAgainst() {
        return Gapped.pattern("Position {0}, {1}: {2} by the desk, {3} by the rules, held against the desk’s answer.");
    }

    @Override
    public String why() {
        return "Why.";
    }

    @Override
    public String parts() {
        return "Part by part";
    }

    @Override
    public String eachPart() {
        return "The question has several parts. By the rules, each comes to something of its own:";
    }

    @Override
    public String line() {
        return "On one line";
    }

    @Override
    public String tally() {
        return "The tally";
    }

    @Override
    public String unweighed() {
        return "Nobody gives a value, so there is nothing to weigh.";
    }

    @Override
    public Phrase weighed() {
        return Phrase.fill(
                "What speaks for and against each position. Every independent origin counts once, with the {weight of its grade}; an origin for something more specific also counts for what is broader.");
    }

    @Override
    public String weights() {
        return "All weights, for and against";
    }

    @Override
    public String weightsOf() {
        return "Weights for and against each position";
    }

    @Override
    public String position() {
        return "Position";
    }

    @Override
    public String support() {
        return "For";
    }

    @Override
    public String against() {
        return "Against";
    }

    @Override
    public String margin() {
        return "Margin";
    }

    @Override
    public String uncounted() {
        return "Said it, and is not counted:";
    }

    @Override
    public Counted andMore() {
        return Counted.pattern("and {0} more");
    }

    @Override
    public String fragility() {
        return "How sure, and what it hangs on";
    }

    @Override
    public Gapped rulesHave() {
        return Gapped.pattern("{0}; the rules have {1}");
    }

    @Override
    public String wouldChange() {
        return "The rules were run again without each origin in turn. Their result would change:";
    }

    @Override
    public Counted wouldStay() {
        return Counted.pattern(
                "The rules were run again without each origin in turn. Their result stays the same whichever of the {0} origins is left out.");
    }

    @Override
    public String oneVoice() {
        return "It all rests on one origin.";
    }

    @Override
    public String trace() {
        return "How it was reached, step by step";
    }

    @Override
    public String roles() {
        return "What is known of the roles:";
    }

    @Override
    public Counted steps() {
        return EnglishGrammar.counted("{0} step", "{0} steps");
    }

    @Override
    public String digest() {
        return "Digest of claims and steps, SHA-256:";
    }

    @Override
    public String open() {
        return "What stays open";
    }

    @Override
    public String earlier() {
        return "Earlier findings";
    }

    @Override
    public String replaced() {
        return "A finding that was replaced stays here, with the reason.";
    }

    @Override
    public String noneBefore() {
        return "no answer";
    }

    @Override
    public String used() {
        return "Briefings that rest on this";
    }

    @Override
    public String sources() {
        return "Sources of the explanation";
    }

    @Override
    public String data() {
        return "This question as data";
    }

    @Override
    public Gapped positionsOn() {
        return Gapped.pattern("Positions on {0}");
    }

    @Override
    public Gapped findingOn() {
        return Gapped.pattern("The finding on {0}");
    }

    @Override
    public String reached() {
        return "How this was reached, step by step";
    }
}
