package org.variorum.words.bundle.arabic;

import org.variorum.words.AuthorWords;
import org.variorum.words.Gapped;

/** The pages of those who write briefings and decide questions, in Arabic. */
final class ArabicAuthorPage implements AuthorWords {

    @Override
    public String role() {
        return "الدور";
    }

    @Override
    public String address() {
        return "العنوان";
    }

    @Override
    public String decided() {
        return "الأسئلة المحسومة";
    }

    @Override
    public Gapped did() {
        return Gapped.pattern("ما كُتب وحُسم في هذا الموقع باسم {0}.");
    }
}
