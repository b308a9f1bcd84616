package org.variorum.load.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.model.Scope;

/** Reads which measures include which: {@code measures: {killed-or-injured: [killed, injured]}}. */
public final class Measures {

    private static final String EXAMPLE = "killed-or-injured: [killed, injured]";

    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    private Measures() {}

    /** For each measure those that it includes; one that includes itself, be it through others, is reported. */
    public static Map<String, List<String>> read(Field field, Intake intake) {
        Measures measures = new Measures();
        List<Field.Entry> entries = field.entries("measures and what they include, such as " + EXAMPLE);
        entries.forEach(entry -> measures.parts.put(
                Scope.word(entry.name().value()),
                entry.field().required("[killed, injured]").texts().stream()
                        .map(Scope::word)
                        .toList()));
        entries.forEach(entry -> measures.checkCircle(entry, intake));
        return Map.copyOf(measures.parts);
    }

    private void checkCircle(Field.Entry entry, Intake intake) {
        String measure = Scope.word(entry.name().value());
        Optional<List<String>> circle = way(measure, measure, new HashSet<>());
        if (circle.isPresent() && told.addAll(circle.get())) {
            String way = String.join(" → ", circle.get());
            intake.report(Diagnostic.of(
                            Code.BAD_VALUE,
                            entry.name().location(),
                            Shown.quoted(measure) + " includes itself: " + measure + " → " + way)
                    .expected("a whole with its parts, such as " + EXAMPLE));
        }
    }

    /** The measures from the parts of one down to another, that included. */
    private Optional<List<String>> way(String from, String to, Set<String> seen) {
        for (String part : parts.getOrDefault(from, List.of())) {
            if (part.equals(to)) {
                return Optional.of(List.of(to));
            }
            Optional<List<String>> rest = seen.add(part) ? way(part, to, seen) : Optional.empty();
            if (rest.isPresent()) {
                List<String> way = new ArrayList<>(List.of(part));
                way.addAll(rest.get());
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
