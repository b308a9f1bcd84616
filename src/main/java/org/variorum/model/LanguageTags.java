package org.variorum.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The names of languages, as BCP 47 has them: {@code en}, {@code pt-BR}. */
public final class LanguageTags {

    private LanguageTags() {}

    /** A tag as it is written; empty where the text is none, or that of no language. */
    public static Optional<String> of(String text) {
        try {
            String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            return Optional.of(text).filter(t -> !tag.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
