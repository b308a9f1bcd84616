package org.variorum.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;
import org.variorum.model.Name;

/** Works as CSL-JSON, which reference managers and Pandoc read. */
public final class CslJson {

    private static final Pattern DAY = Pattern.compile("(-?\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    /** The dates among the variables that are kept as text. */
    private static final Set<String> DATES =
            Set.of("available-date", "event-date", "original-date", "submitted", "issued", "accessed");

    private CslJson() {}

    /** A work. */
    public static Json of(Citation work) {
        JsonObject json =
                new JsonObject().put("id", work.id()).put("type", work.type()).put("title", work.title(), Json::of);
        work.names().forEach((role, names) -> json.putAll(role, names, CslJson::name));
        json.put("container-title", work.container(), Json::of)
                .put("issued", work.issued(), CslJson::date)
                .put("URL", work.url(), Json::of)
                .put("accessed", work.accessed(), CslJson::date)
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

    private static Json more(String variable, String text) {
        return DATES.contains(variable)
                ? Edtf.parse(text).map(CslJson::date).orElseGet(() -> literal(text))
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

    /** In numbers, where it can be said so. */
    private static Json date(Edtf date) {
        String[] ends = date.unmarked().text().split("/", -1);
        List<Optional<Json>> parts = List.of(ends).stream().map(CslJson::parts).toList();
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return literal(date.text());
        }
        JsonObject json = new JsonObject()
                .putAll("date-parts", parts.stream().map(Optional::orElseThrow).toList(), part -> part);
        return (date.isMarked() ? json.put("circa", true) : json).json();
    }

    private static Optional<Json> parts(String text) {
        Matcher day = DAY.matcher(text);
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
