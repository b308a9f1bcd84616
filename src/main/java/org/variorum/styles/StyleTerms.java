package org.variorum.styles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a language, as a locale of CSL and then a style have them: terms, dates, and where punctuation stands. */
final class StyleTerms {

    private static final Map<String, List<String>> FALLBACKS = Map.of(
            "long", List.of("long"),
            "short", List.of("short", "long"),
            "symbol", List.of("symbol", "short", "long"),
            "verb", List.of("verb", "long"),
            "verb-short", List.of("verb-short", "verb", "long"));

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, DateForm> dates = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();
    private final String language;

    /**
     * A term.
     *
     * @param single one
     * @param multiple more than one
     */
    private record Term(String single, String multiple) {}

    /**
     * A form of dates.
     *
     * @param parts the parts, in their order
     * @param delimiter what stands between them
     */
    record DateForm(List<DatePart> parts, String delimiter) {

        private static DateForm of(StyleXml date) {
            return new DateForm(date.all("date-part").stream().map(DatePart::of).toList(), date.text("delimiter"));
        }
    }

    /** The words of locales, the later of which have the last word. */
    StyleTerms(String language, List<StyleXml> locales) {
        this.language = language;
        locales.forEach(this::add);
    }

    private void add(StyleXml locale) {
        locale.child("style-options").ifPresent(o -> options.putAll(o.attributes()));
        locale.all("date").forEach(date -> dates.put(date.text("form"), DateForm.of(date)));
        locale.child("terms").ifPresent(list -> list.all("term").forEach(this::term));
    }

    private void term(StyleXml term) {
        String single = term.child("single").map(StyleXml::text).orElse(term.text());
        String multiple = term.child("multiple").map(StyleXml::text).orElse(single);
        if (term.value("gender-form").isEmpty()) {
            terms.put(key(term.text("name"), term.value("form").orElse("long")), new Term(single, multiple));
        }
    }

    private static String key(String name, String form) {
        return name + "/" + form;
    }

    /** The language, such as {@code en-US}. */
    String language() {
        return language;
    }

    /** Whether there is a term of that name in any form. */
    boolean has(String name, String form) {
        return found(name, form).isPresent();
    }

    /** A term in a form, or in the next one that it has; nothing where it has none. */
    String of(String name, String form, boolean plural) {
        return found(name, form).map(t -> plural ? t.multiple : t.single).orElse("");
    }

    /** One. */
    String of(String name) {
        return of(name, "long", /* plural= */ false);
    }

    private Optional<Term> found(String name, String form) {
        for (String next : FALLBACKS.getOrDefault(form, List.of("long"))) {
            Term term = terms.get(key(name, next));
            if (term != null) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** How dates are written in a form. */
    Optional<DateForm> date(String form) {
        return Optional.ofNullable(dates.get(form));
    }

    /** Whether commas and full stops stand before the quotation mark that closes. */
    boolean isPunctuationInQuote() {
        return "true".equals(options.get("punctuation-in-quote"));
    }

    /** Whether only the first of a month is an ordinal. */
    boolean isOrdinalOnDayOne() {
        return "true".equals(options.get("limit-day-ordinals-to-day-1"));
    }
}
