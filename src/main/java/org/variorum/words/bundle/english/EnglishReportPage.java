package org.variorum.words.bundle.english;

import org.variorum.words.Gapped;
import org.variorum.words.ReportWords;

/** The pages of reports, in English. */
final class EnglishReportPage implements ReportWords {

    @Override
    public String untitled() {
        return "No headline was visible; the heading is ours.";
    }

    @Override
    public String excerpt() {
        return "Only a part of this report was read. What the digest does not mention may still stand in the rest.";
    }

    @Override
    public String about() {
        return "About this report";
    }

    @Override
    public String language() {
        return "Language";
    }

    @Override
    public String copies() {
        return "Copies";
    }

    @Override
    public String oneVoice() {
        return "It counts as one origin with it.";
    }

    @Override
    public String countsHalf() {
        return "Where that side has an interest in a question, this report counts half.";
    }

    @Override
    public String privateCopy() {
        return "Private copy";
    }

    @Override
    public Gapped taken() {
        return Gapped.pattern("taken {0}");
    }

    @Override
    public String kept() {
        return "It is kept for checking and not published.";
    }

    @Override
    public String keptByNobody() {
        return "It is not published, and nobody has recorded that it is kept.";
    }

    @Override
    public String quotations() {
        return "Quotations";
    }

    @Override
    public String key() {
        return "Citation key";
    }

    @Override
    public String digest() {
        return "What it says, in our words";
    }

    @Override
    public String marked() {
        return "Each claim is underlined; its number leads to the table below, which says how it fared.";
    }

    @Override
    public String claims() {
        return "Its claims, and how they fared";
    }

    @Override
    public String claimsOf() {
        return "Claims of this report";
    }

    @Override
    public String copied() {
        return "Who copied it";
    }

    @Override
    public String noVoice() {
        return "These reports copy or rewrite this one and add no origin of their own.";
    }

    @Override
    public String copiesOf() {
        return "Copies of this report";
    }

    @Override
    public String sources() {
        return "Sources of the digest";
    }

    @Override
    public String citedBy() {
        return "Cited by";
    }

    @Override
    public String uncited() {
        return "No briefing or question cites it by name.";
    }

    @Override
    public Gapped claimByClaim() {
        return Gapped.pattern("What {0}, says, claim by claim, and how each claim fared.");
    }
}
