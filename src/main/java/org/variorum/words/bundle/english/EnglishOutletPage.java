package org.variorum.words.bundle.english;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.OutletWords;

/** The pages of outlets, in English. */
final class EnglishOutletPage implements OutletWords {

    @Override
    public String unjudged() {
        return "This site has not judged it; whatever it has not judged has this grade.";
    }

    @Override
    public String country() {
        return "Country";
    }

    @Override
    public String owner() {
        return "Owner";
    }

    @Override
    public String address() {
        return "Address";
    }

    @Override
    public String fared() {
        return "How its claims fared";
    }

    @Override
    public String noClaims() {
        return "No claim of this outlet was marked.";
    }

    @Override
    public Counted handful() {
        return Counted.pattern(
                "A handful of claims is no verdict on an outlet. These {0} stand here because they bear on the questions of this site, not because they are typical.");
    }

    @Override
    public Counted allClaims() {
        return Counted.pattern("All {0} claims");
    }

    @Override
    public Counted newestClaims() {
        return Counted.pattern("The newest {0} claims");
    }

    @Override
    public String claimsOf() {
        return "Claims of this outlet";
    }

    @Override
    public String reports() {
        return "Its reports";
    }

    @Override
    public String noReports() {
        return "None was read.";
    }

    @Override
    public String reportsOf() {
        return "Reports of this outlet";
    }

    @Override
    public Gapped claimed() {
        return Gapped.pattern("What reports by {0} claimed, and how it fared.");
    }
}
