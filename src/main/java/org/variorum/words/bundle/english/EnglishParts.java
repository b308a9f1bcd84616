package org.variorum.words.bundle.english;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.PartWords;
import org.variorum.words.Phrase;

/** What several pages show: answers, positions, works, lists that go on elsewhere, in English. */
final class EnglishParts implements PartWords {

    @Override
    public Phrase letters() {
        return Phrase.fill("Grades, A to F, say {how reliable a source is}.");
    }

    @Override
    public String noAnswer() {
        return "No answer can be given.";
    }

    @Override
    public Gapped only() {
        return Gapped.pattern("{0}: only {1}");
    }

    @Override
    public Gapped updated() {
        return Gapped.pattern("{0}, updated {1}");
    }

    @Override
    public Gapped part() {
        return Gapped.pattern("Part {0}, counted from the oldest.");
    }

    @Override
    public Phrase newest() {
        return Phrase.fill("{The newest are here}.");
    }

    @Override
    public Gapped more() {
        return Gapped.pattern("More {0}");
    }

    @Override
    public Gapped newer() {
        return Gapped.pattern("Newer {0}");
    }

    @Override
    public Gapped older() {
        return Gapped.pattern("Older {0}");
    }

    @Override
    public String briefings() {
        return "briefings";
    }

    @Override
    public String questions() {
        return "questions";
    }

    @Override
    public String claims() {
        return "claims";
    }

    @Override
    public String reports() {
        return "reports";
    }

    @Override
    public String events() {
        return "events";
    }

    @Override
    public String entries() {
        return "entries";
    }

    @Override
    public String filedUnder() {
        return "Filed under";
    }

    @Override
    public String inOurWords() {
        return "In our words:";
    }

    @Override
    public String original() {
        return "original";
    }

    @Override
    public String archivedCopy() {
        return "Archived copy";
    }

    @Override
    public Gapped archivedAt() {
        return Gapped.pattern("Archived copy at {0}");
    }

    @Override
    public String readInPart() {
        return "read in part";
    }

    @Override
    public Gapped weighsNothing() {
        return Gapped.pattern("{0} weighs nothing");
    }

    @Override
    public Gapped position() {
        return Gapped.pattern("Position {0}");
    }

    @Override
    public Counted morePositions() {
        return EnglishGrammar.counted("{0} more position", "{0} more positions");
    }

    @Override
    public Counted moreVoices() {
        return EnglishGrammar.counted("{0} more origin for this", "{0} more origins for this");
    }

    @Override
    public Counted moreStatements() {
        return Counted.pattern("{0} more from this origin");
    }

    @Override
    public Counted left() {
        return Counted.pattern("{0} more are left out of this page; all of it stands in the {data}.");
    }

    @Override
    public Counted leftPositions() {
        return Counted.pattern("{0} more positions are left out of this page; all of it stands in the {data}.");
    }

    @Override
    public Counted leftSteps() {
        return Counted.pattern("{0} more steps are left out of this page; all of it stands in the {data}.");
    }

    @Override
    public Counted others() {
        return Counted.pattern("{0} more");
    }

    @Override
    public String whoCopied() {
        return "Who copied whom";
    }

    @Override
    public Counted countedReports() {
        return EnglishGrammar.counted("{0} report", "{0} reports");
    }

    @Override
    public Counted countedVoices() {
        return EnglishGrammar.counted("{0} independent origin", "{0} independent origins");
    }

    @Override
    public String noHeadline() {
        return "(No headline seen)";
    }

    @Override
    public Gapped quoted() {
        return Gapped.pattern("“{0}”");
    }

    @Override
    public Gapped seen() {
        return Gapped.pattern("(seen {0})");
    }

    @Override
    public String whatItClaims() {
        return "What it claims";
    }

    @Override
    public String backToText() {
        return "↩ leads back to the text.";
    }

    @Override
    public String namesLead() {
        return "Names lead to our pages of the sources, titles to the originals, ↩ back to the text.";
    }

    @Override
    public String itSaid() {
        return "It said:";
    }

    @Override
    public String itSays() {
        return "It says:";
    }

    @Override
    public String number() {
        return "Number";
    }

    @Override
    public String whatItSays() {
        return "What it says";
    }

    @Override
    public String howItFared() {
        return "How it fared";
    }

    @Override
    public String itsAnswer() {
        return "Its answer";
    }

    @Override
    public Gapped claimInDigest() {
        return Gapped.pattern("Claim {0} in the digest");
    }

    @Override
    public Gapped findingOn() {
        return Gapped.pattern("finding on “{0}”");
    }

    @Override
    public String table() {
        return "Table";
    }

    @Override
    public String picture() {
        return "picture";
    }
}
