package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The part of schema.org's vocabulary that pages use, and what is wrong with JSON-LD by it. */
final class SchemaOrg {

    private static final Path FILE = Path.of("src/test/resources/schema-org.txt");

    private final Map<String, List<String>> supertypes = new HashMap<>();
    private final Map<String, Property> properties = new HashMap<>();

    private record Property(List<String> domains, List<String> ranges) {}

    SchemaOrg() throws IOException {
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("type ")) {
                List<String> words = List.of(line.substring(5).split("[ <]+"));
                supertypes.put(words.get(0), words.subList(1, words.size()));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                List<String> parts = List.of(line.split(": | -> "));
                properties.put(parts.get(0), new Property(words(parts.get(1)), words(parts.get(2))));
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** What is wrong with a thing that stands alone on a page. */
    List<String> faults(JsonNode thing) {
        List<String> faults = new ArrayList<>();
        assertThat(thing.path("@context").asString()).isEqualTo("https://schema.org");
        thing(thing, faults);
        return faults;
    }

    /** Somebody or something of whom only the name is known may be without a type. */
    private void thing(JsonNode thing, List<String> faults) {
        String type = thing.path("@type").asString("Thing");
        if (!supertypes.containsKey(type)) {
            faults.add("no type " + type);
        }
        for (Entry<String, JsonNode> member : thing.properties()) {
            if (!member.getKey().startsWith("@")) {
                member(type, member.getKey(), member.getValue(), faults);
            }
        }
    }

    private void member(String type, String name, JsonNode value, List<String> faults) {
        Property property = properties.getOrDefault(name, new Property(List.of(), List.of()));
        if (property.domains().stream().noneMatch(domain -> is(type, domain))) {
            faults.add(type + " has no " + name);
        }
        Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
        values.forEach(v -> {
            if (property.ranges().stream().noneMatch(range -> fits(v, range))) {
                faults.add(name + " cannot be " + v);
            }
            if (v.isObject()) {
                thing(v, faults);
            }
        });
    }

    private boolean is(String type, String wanted) {
        return type.equals(wanted)
                || supertypes.getOrDefault(type, List.of()).stream().anyMatch(s -> is(s, wanted));
    }

    private boolean fits(JsonNode value, String range) {
        return switch (range.toLowerCase(Locale.ROOT)) {
            case "text" -> value.isString();
            case "integer" -> value.isInt();
            case "url" -> value.isString() && isAddress(value.asString());
            case "date" -> value.isString() && isDate(value.asString());
            // An item may be named by its address alone.
            case "thing" -> value.isObject() || (value.isString() && isAddress(value.asString()));
            default ->
                value.isObject()
                        && (value.path("@type").isMissingNode()
                                || is(value.path("@type").asString(), range));
        };
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http") && URI.create(text).isAbsolute();
    }

    private static boolean isDate(String text) {
        String[] day = "0000-01-01".split("-");
        String[] given = text.split("-");
        String[] whole = Arrays.copyOf(given, 3);
        System.arraycopy(day, given.length, whole, given.length, 3 - given.length);
        return !LocalDate.parse(String.join("-", whole)).equals(LocalDate.EPOCH);
    }
}
