package org.variorum.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Edtf;
import org.variorum.model.Finding;
import org.variorum.model.Id;
import org.variorum.model.Slot;
import org.variorum.model.Value;
import org.variorum.model.ValueType;

/**
 * The {@code answer:} that says what the rules answer. Where a finding has no form for that it is a gap, with the parts in
 * comments, and {@code check} asks for it.
 */
final class ProposedAnswer {

    private static final String KEY = "answer:";

    /** What tells parts of an answer apart, of which a finding names one. */
    private static final List<Function<Slot, Optional<String>>> ASPECTS = List.of(
            Slot::role,
            slot -> slot.scope().period().map(Edtf::text),
            slot -> slot.scope().measure(),
            slot -> slot.scope().population(),
            slot -> slot.scope().area());

    private final ValueType type;
    private final List<Slot> slots;
    private final List<Slot> answered;

    ProposedAnswer(Finding finding) {
        this.type = finding.question().expects();
        this.slots = finding.reconciliation().slots();
        this.answered = slots.stream().filter(s -> s.answer().isPresent()).toList();
    }

    /** The key with its value, line by line. */
    List<String> lines() {
        if (answered.isEmpty()) {
            return List.of(KEY + " unknown");
        }
        if (slots.size() == 1) {
            return List.of(KEY + " " + alone(value(answered.get(0))));
        }
        return ASPECTS.stream()
                .filter(this::tellsApart)
                .findFirst()
                .map(this::parts)
                .orElseGet(this::gap);
    }

    private static Value value(Slot slot) {
        return slot.answer().orElseThrow();
    }

    /** Several entities that are right each by itself are a list. */
    private String alone(Value value) {
        return isSeveral(value)
                ? Stream.of(value)
                        .map(Value.SetValue.class::cast)
                        .flatMap(set -> Id.texts(set.ids()).stream())
                        .map(YamlText::of)
                        .collect(Collectors.joining(", ", "[", "]"))
                : YamlText.of(Notation.of(value));
    }

    private boolean isSeveral(Value value) {
        return value instanceof Value.SetValue && type != ValueType.SET;
    }

    /** Whether each answered slot has such an aspect that no other slot has, and an answer of one value. */
    private boolean tellsApart(Function<Slot, Optional<String>> aspect) {
        List<String> given =
                slots.stream().flatMap(slot -> aspect.apply(slot).stream()).toList();
        return answered.stream().allMatch(slot -> aspect.apply(slot).isPresent() && !isSeveral(value(slot)))
                && Set.copyOf(given).size() == given.size();
    }

    private List<String> parts(Function<Slot, Optional<String>> aspect) {
        return under(KEY, slot -> YamlText.of(aspect.apply(slot).orElseThrow()) + ": " + alone(value(slot)));
    }

    private List<String> gap() {
        return under(
                KEY + " # yours to write: no single role, period, measure, population or area tells these apart",
                slot -> "# " + name(slot) + ": " + alone(value(slot)));
    }

    private static String name(Slot slot) {
        String name = Stream.concat(slot.role().stream(), slot.scope().words().stream())
                .map(YamlText::of)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? "without any" : name;
    }

    private List<String> under(String head, Function<Slot, String> line) {
        List<String> lines = new ArrayList<>(List.of(head));
        answered.forEach(slot -> lines.add("  " + line.apply(slot)));
        return lines;
    }
}
