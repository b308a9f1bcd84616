package org.variorum.styles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;

/** The variables of a work. Immutable, and safe for use by several threads. */
final class StyledWork {

    private static final Pattern FIRST_PAGE = Pattern.compile("\\s*([^\\s,;&–-]+).*");

    /** Variables that older works or newer styles call otherwise. */
    private static final Map<String, String> OTHERWISE = Map.of("event", "event-title", "event-title", "event");

    private final Citation citation;
    private final Function<Edtf, String> dating;
    private final Map<String, List<PersonName>> names = new HashMap<>();
    private final Map<String, StyledDate> dates = new HashMap<>();

    /**
     * A work.
     *
     * @param dating how a date is said in words
     */
    StyledWork(Citation citation, Function<Edtf, String> dating) {
        this.citation = citation;
        this.dating = dating;
        citation.names()
                .forEach((role, people) ->
                        names.put(role, people.stream().map(PersonName::of).toList()));
        citation.issued().flatMap(this::dated).ifPresent(date -> dates.put("issued", date));
        citation.accessed().flatMap(this::dated).ifPresent(date -> dates.put("accessed", date));
    }

    /** Its key. */
    String key() {
        return citation.id();
    }

    /** Its type. */
    String type() {
        return citation.type();
    }

    /** Whether titles in it are English, as far as is known. */
    boolean isEnglish() {
        return citation.language()
                .map(l -> l.equals("en") || l.startsWith("en-"))
                .orElse(true);
    }

    /** The language that it says it is in. */
    Optional<String> language() {
        return citation.language();
    }

    /** A variable that is a text; in its short form, where it has one. */
    Optional<String> text(String variable, boolean shortly) {
        if (shortly || variable.endsWith("-short")) {
            String name = variable.replace("-short", "");
            Optional<String> found = citation.more(name + "-short").or(() -> shorter(name));
            return found.isPresent() || !shortly ? found : text(name, /* shortly= */ false);
        }
        return switch (variable) {
            case "title" -> citation.title();
            case "container-title" -> citation.container();
            case "URL" -> citation.url().or(() -> citation.more("URL"));
            case "language" -> citation.language();
            case "citation-key" -> Optional.of(citation.id());
            case "page-first" ->
                citation.more("page-first").or(() -> citation.more("page").flatMap(StyledWork::first));
            default ->
                citation.more(variable)
                        .or(() -> Optional.ofNullable(OTHERWISE.get(variable)).flatMap(citation::more));
        };
    }

    private Optional<String> shorter(String name) {
        return switch (name) {
            case "title" -> citation.more("shortTitle");
            case "container-title" -> citation.more("journalAbbreviation");
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(String pages) {
        Matcher first = FIRST_PAGE.matcher(pages);
        return first.matches() ? Optional.of(first.group(1)) : Optional.empty();
    }

    /** A variable that is a date. */
    Optional<StyledDate> date(String variable) {
        StyledDate known = dates.get(variable);
        if (known != null) {
            return Optional.of(known);
        }
        return citation.more(variable)
                .flatMap(
                        words -> Edtf.parse(words).map(this::dated).orElseGet(() -> Optional.of(StyledDate.of(words))));
    }

    /** A date of which nothing is known is none: styles have words of their own for that. */
    private Optional<StyledDate> dated(Edtf date) {
        return Optional.of(date)
                .filter(known -> known.precision() != Edtf.Precision.NONE)
                .map(known -> StyledDate.of(known, dating));
    }

    /** A variable that is a list of names. */
    List<PersonName> names(String variable) {
        return names.getOrDefault(variable, List.of());
    }
}
