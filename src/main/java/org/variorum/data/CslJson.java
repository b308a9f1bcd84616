package org.variorum.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;
import org.variorum.model.Name;

/** Works as CSL-JSON, which reference managers and Pandoc read. */
public final class CslJson {

    private static final Pattern DAY = Pattern.compile("Y?(-?\\d{4,9})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:T.*)?");

    /** The dates among the variables that are kept as text. */
    private static final Set<String> DATES =
            Set.of("available-date", "event-date", "original-date", "submitted", "issued", "accessed");

    private final Function<Edtf, String> dating;

    /**
     * Works as CSL-JSON.
     *
     * @param dating how a date that CSL has no form for is said in words
     */
    public CslJson(Function<Edtf, String> dating) {
        this.dating = dating;
    }

    /** A work. */
    public Json of(Citation work) {
        JsonObject json =
                new JsonObject().put("id", work.id()).put("type", work.type()).put("title", work.title(), Json::of);
        work.names().forEach((role, names) -> json.putAll(role, names, CslJson::name));
        json.put("container-title", work.container(), Json::of)
                .put("issued", work.issued().filter(CslJson::isKnown), this::date)
                .put("URL", work.url(), Json::of)
                .put("accessed", work.accessed().filter(CslJson::isKnown), this::date)
                .put("language", work.language(), Json::of);
        work.more().forEach((variable, text) -> json.put(variable, more(variable, text)));
        if (!work.archives().isEmpty()) {
            json.put(
                    "custom",
                    new JsonObject()
                            .putAll("archives", work.archives(), Json::of)
                            .json());
        }
        return json.json();
    }

    private Json more(String variable, String text) {
        return DATES.contains(variable)
                ? Edtf.parse(text).filter(CslJson::isKnown).map(this::date).orElseGet(() -> literal(text))
                : Json.of(text);
    }

    private static Json literal(String words) {
        return new JsonObject().put("literal", words).json();
    }

    /** A body has its whole name in one, as it must not be divided. */
    private static Json name(Name name) {
        if (name.given().isEmpty()) {
            return literal(name.equals(Name.OTHERS) ? "others" : name.full());
        }
        JsonObject json = new JsonObject()
                .put("family", name.family())
                .put("given", name.given(), Json::of)
                .put(
                        "suffix",
                        name.suffix()
                                .map(s -> s.startsWith(",") ? s.substring(1).strip() : s),
                        Json::of);
        return (name.familyFirst() ? json.put("static-ordering", true) : json).json();
    }

    private static boolean isKnown(Edtf date) {
        return date.precision() != Edtf.Precision.NONE;
    }

    /** In numbers, where it can be said so, be it less exactly; else in words. */
    private Json date(Edtf date) {
        String[] ends = date.unmarked().text().split("/", -1);
        List<Optional<Json>> parts = List.of(ends).stream().map(CslJson::parts).toList();
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return literal(dating.apply(date));
        }
        JsonObject json = new JsonObject()
                .putAll("date-parts", parts.stream().map(Optional::orElseThrow).toList(), part -> part);
        return (date.isMarked() ? json.put("circa", true) : json).json();
    }

    private static Optional<Json> parts(String text) {
        Matcher day = DAY.matcher(text.replace("-XX", ""));
        if (!day.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(day.group(1));
        List<Integer> numbers = Stream.of(2, 3)
                .flatMap(i -> Optional.ofNullable(day.group(i)).stream())
                .map(Integer::parseInt)
                .toList();
        // CSL has no year 0, and -1 is 1 BC
        List<Integer> all = Stream.concat(Stream.of(year > 0 ? year : year - 1), numbers.stream())
                .toList();
        return Optional.of(Json.array(all, Json::of));
    }
}
