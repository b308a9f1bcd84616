package org.variorum.words.bundle.english;

import org.variorum.words.AuthorWords;
import org.variorum.words.Gapped;

/** The pages of those who write briefings and decide questions, in English. */
final class EnglishAuthorPage implements AuthorWords {

    @Override
    public String role() {
        return "Role";
    }

    @Override
    public String address() {
        return "Address";
    }

    @Override
    public String decided() {
        return "Questions decided";
    }

    @Override
    public Gapped did() {
        return Gapped.pattern("What {0} wrote and decided on this site.");
    }
}
