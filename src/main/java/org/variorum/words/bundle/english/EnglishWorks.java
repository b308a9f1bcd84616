package org.variorum.words.bundle.english;

import org.variorum.words.Gapped;
import org.variorum.words.WorkWords;

/** What works are cited with where a site has no style of citation, in English. */
final class EnglishWorks implements WorkWords {

    @Override
    public Gapped editor() {
        return Gapped.pattern("{0} (ed.)");
    }

    @Override
    public Gapped editors() {
        return Gapped.pattern("{0} (eds.)");
    }

    @Override
    public Gapped editedBy() {
        return Gapped.pattern("edited by {0}");
    }

    @Override
    public Gapped translatedBy() {
        return Gapped.pattern("translated by {0}");
    }

    @Override
    public Gapped directedBy() {
        return Gapped.pattern("directed by {0}");
    }

    @Override
    public Gapped interviewedBy() {
        return Gapped.pattern("interviewed by {0}");
    }

    @Override
    public Gapped both() {
        return Gapped.pattern("{0} and {1}");
    }

    @Override
    public Gapped andOthers() {
        return Gapped.pattern("{0} et al.");
    }

    @Override
    public String others() {
        return "et al.";
    }

    @Override
    public Gapped page() {
        return Gapped.pattern("p. {0}");
    }

    @Override
    public Gapped pages() {
        return Gapped.pattern("pp. {0}");
    }

    @Override
    public Gapped volume() {
        return Gapped.pattern("vol. {0}");
    }

    @Override
    public Gapped issue() {
        return Gapped.pattern("no. {0}");
    }

    @Override
    public Gapped section() {
        return Gapped.pattern("section {0}");
    }

    @Override
    public Gapped edition() {
        return Gapped.pattern("edition {0}");
    }

    @Override
    public Gapped doi() {
        return Gapped.pattern("DOI {0}");
    }
}
