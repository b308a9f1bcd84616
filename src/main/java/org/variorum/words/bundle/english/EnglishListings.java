package org.variorum.words.bundle.english;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.ListingWords;
import org.variorum.words.Phrase;

/** The lists of what there is: questions, works, names, dates, tags, in English. */
final class EnglishListings implements ListingWords {

    @Override
    public Gapped order() {
        return Gapped.pattern(
                "Every question on which reports differ, or seem to. What is unresolved or still open comes first: {0} of {1}.");
    }

    @Override
    public String allQuestions() {
        return "All questions";
    }

    @Override
    public String answers() {
        return "All questions with their answers";
    }

    @Override
    public String bibliography() {
        return "Bibliography";
    }

    @Override
    public String byLetter() {
        return "All works, by letter";
    }

    @Override
    public String otherLetters() {
        return "Other letters and signs";
    }

    @Override
    public String allWorks() {
        return "Every report on this site, and every work that it cites or lists.";
    }

    @Override
    public String whereCited() {
        return "The page of a report says where that is cited.";
    }

    @Override
    public String forManagers() {
        return "For reference managers:";
    }

    @Override
    public Counted works() {
        return EnglishGrammar.counted("{0} work", "{0} works");
    }

    @Override
    public String titlesLead() {
        return "Titles lead to our pages of reports.";
    }

    @Override
    public String citedBy() {
        return "Cited by";
    }

    @Override
    public Gapped on() {
        return Gapped.pattern("(on {0})");
    }

    @Override
    public String listedBy() {
        return "Listed, and not cited, by";
    }

    @Override
    public String lists() {
        return "What there is on this site, list by list.";
    }

    @Override
    public String everyBriefing() {
        return "All briefings, by year.";
    }

    @Override
    public String everyReport() {
        return "All reports that this site has read, by the year of their dates.";
    }

    @Override
    public Phrase byOutlet() {
        return Phrase.fill("The page of an outlet lists its reports: {all outlets}.");
    }

    @Override
    public String everyOutlet() {
        return "The outlets known to this site, with the grade that the desk gave where it gave one.";
    }

    @Override
    public String noVerdict() {
        return "How much of an outlet was read goes by the questions of this site, and is no verdict on it.";
    }

    @Override
    public String everybody() {
        return "The people, bodies, places, works and things that have a page on this site.";
    }

    @Override
    public String everyTag() {
        return "What briefings, questions and reports are filed under.";
    }

    @Override
    public String everyAuthor() {
        return "Who wrote the briefings of this site, or decided its questions.";
    }

    @Override
    public String empty() {
        return "There is none yet.";
    }

    @Override
    public String byYear() {
        return "By year:";
    }

    @Override
    public String byKind() {
        return "By kind:";
    }

    @Override
    public String byVerdict() {
        return "By verdict:";
    }

    @Override
    public String byBeginning() {
        return "By letter:";
    }

    @Override
    public Gapped graded() {
        return Gapped.pattern("grade {0}");
    }

    @Override
    public String ungraded() {
        return "not graded by this site";
    }

    @Override
    public Counted briefings() {
        return EnglishGrammar.counted("{0} briefing", "{0} briefings");
    }

    @Override
    public Counted questions() {
        return EnglishGrammar.counted("{0} question", "{0} questions");
    }

    @Override
    public Counted reports() {
        return EnglishGrammar.counted("{0} report", "{0} reports");
    }

    @Override
    public Counted claims() {
        return EnglishGrammar.counted("{0} claim", "{0} claims");
    }

    @Override
    public String underTag() {
        return "Reports under this tag";
    }

    @Override
    public String timeline() {
        return "Timeline";
    }

    @Override
    public String dated() {
        return "Everything here that has a date: what happened, what was found, and what sources say otherwise.";
    }

    @Override
    public String years() {
        return "Years";
    }

    @Override
    public String undated() {
        return "Date unknown";
    }

    @Override
    public String nothingDated() {
        return "Nothing here has a date yet.";
    }

    @Override
    public String answersTo() {
        return "Every question that this site looks into, with its answer, verdict and confidence.";
    }

    @Override
    public Gapped worksBy() {
        return Gapped.pattern("The reports and works of this site, by letter: {0}.");
    }

    @Override
    public Gapped under() {
        return Gapped.pattern("Everything under the tag {0}.");
    }

    @Override
    public String allDated() {
        return "Everything on this site that has a date: what happened, what was found, what sources say.";
    }

    @Override
    public Gapped upTo() {
        return Gapped.pattern("Up to {0}");
    }

    @Override
    public Gapped saidBy() {
        return Gapped.pattern("Said by {0}.");
    }

    @Override
    public Counted moreOutlets() {
        return EnglishGrammar.counted("{0} other", "{0} others");
    }
}
