package org.variorum.words.bundle.english;

import org.variorum.model.Decision;
import org.variorum.model.SentenceState;
import org.variorum.model.Standing;
import org.variorum.words.Glossary;
import org.variorum.words.GlossaryTerm;
import org.variorum.words.GlossaryWords;
import org.variorum.words.TermWords;

/** What the words mean that pages use, in English. */
final class EnglishGlossary implements GlossaryWords {

    private final TermWords terms;

    EnglishGlossary(TermWords terms) {
        this.terms = terms;
    }

    @Override
    public String lead() {
        return "What the words on this site mean.";
    }

    @Override
    public String heading(Glossary.Part part) {
        return switch (part) {
            case TERM -> "What things are called";
            case VERDICT -> "Verdicts: how the sources on a question stand to each other";
            case CONFIDENCE -> "Confidence: how well the evidence supports an answer";
            case STATUS -> "Status: where the work on a question stands";
            case RULING -> "Rulings: what the desk says of a position";
            case STANDING -> "How a claim stands to the answer";
            case SENTENCE -> "How a sentence of a briefing stands";
            case GRADE -> "Grades: how reliable a source is";
        };
    }

    @Override
    public String name(GlossaryTerm term) {
        return switch (term) {
            case DESK -> "Desk";
            case BRIEFING -> terms.briefing();
            case QUESTION -> terms.question();
            case OUTLET -> terms.outlet();
            case REPORT -> terms.report();
            case CLAIM -> terms.claim();
            case POSITION -> "Position";
            case ROLE -> "Role";
            case SCOPE -> "Scope";
            case HEDGE -> "Hedge";
            case ORIGIN -> "Origin";
            case GRADE -> terms.letter();
            case WEIGHT -> "Weight";
            case MARGIN -> "Margin";
            case COMMON_GROUND -> terms.commonGround();
            case RULES -> "Rules";
            case FINDING -> terms.finding();
            case VERDICT -> terms.verdict();
            case CONFIDENCE -> terms.confidence();
            case STATUS -> terms.status();
            case RULING -> "Ruling";
        };
    }

    @Override
    public String meaning(GlossaryTerm term) {
        return switch (term) {
            case DESK -> "The editors of this site.";
            case BRIEFING -> "An article of the desk.";
            case QUESTION -> "One point that the desk looks into.";
            case OUTLET -> "Whoever publishes: a newspaper, an agency, a government, a website.";
            case REPORT -> "Something that an outlet published and that the desk has read, in whole or in part.";
            case CLAIM -> "What a report says about one question.";
            case POSITION -> "An answer, with all claims that give it.";
            case ROLE ->
                "As what somebody or something is named, such as the one who approved and the one who announced. What is said of one role contradicts nothing that is said of another.";
            case SCOPE ->
                "For what a claim is meant: a period, a place, a group, a way of counting. Claims of different scope can hold side by side.";
            case HEDGE ->
                "A word that loosens a number, such as “about” or “nearly”. A hedged number stands for a range.";
            case ORIGIN ->
                "Whoever claims go back to: the speaker or the first report behind all that copy, reword or quote. Reports of one origin count once.";
            case GRADE ->
                "How reliable a source is, from A to F, as the desk judges it or takes it to be until it has judged.";
            case WEIGHT ->
                "What an origin counts for: by the grade, and less where it speaks for an interested party or only alleges.";
            case MARGIN -> "The weight that speaks for a position, less the weight that speaks against it.";
            case COMMON_GROUND ->
                "What all origins say that speak to a question, or what follows from what each of them says.";
            case RULES ->
                "How the program compares and weighs claims, in the same way each time. The page on the method prints them with their numbers.";
            case FINDING ->
                "What a question has come to: the answer, where there is one, the verdict and the confidence. They are the desk’s as far as it has decided them, else those of the rules.";
            case VERDICT -> "How the sources on a question stand to each other. It says nothing of a single sentence.";
            case CONFIDENCE -> "How well the evidence supports an answer. It is no percentage.";
            case STATUS -> "Where the work on a question stands.";
            case RULING -> "What the desk says of one position, or what follows for it from the answer.";
        };
    }

    @Override
    public String meaning(Decision.Status status) {
        return switch (status) {
            case OPEN -> "It is still looked into.";
            case SETTLED -> "The desk has decided it.";
            case DORMANT -> "The desk has left it as it is until something new turns up.";
        };
    }

    @Override
    public String meaning(Standing standing) {
        return switch (standing) {
            case ANSWER -> "The claim is the answer.";
            case FITS -> "The claim leaves room for the answer, or says less or more that agrees with it.";
            case OTHER -> "The claim is about another role, period, place or way of counting.";
            case REPLACED -> "The claim was true once, or was corrected.";
            case AGAINST -> "The claim cannot hold if the answer does.";
            case OPEN -> "The question has no answer.";
            case NOT_COMPARED -> "No rule compares the claim with the answer.";
        };
    }

    @Override
    public String meaning(SentenceState state) {
        return switch (state) {
            case HOLDS -> "The finding bears the sentence out.";
            case OPEN -> "What the sentence is about is open.";
            case OVERTAKEN -> "What the sentence says was true once, or was planned, and has been replaced since.";
        };
    }
}
