package org.variorum.styles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * When something is printed.
 *
 * @param match whether all tests must hold, or any, or none
 * @param tests the tests
 */
record Condition(String match, List<Predicate<Scene>> tests) {

    /** What always holds. */
    static final Condition ELSE = new Condition("all", List.of());

    Condition {
        tests = List.copyOf(tests);
    }

    /** That of an element. */
    static Condition of(StyleXml element) {
        List<Predicate<Scene>> tests = new ArrayList<>();
        element.words("type")
                .forEach(type -> tests.add(scene -> scene.work().type().equals(type)));
        element.words("variable").forEach(variable -> tests.add(scene -> scene.has(variable)));
        element.words("is-numeric")
                .forEach(v -> tests.add(
                        scene -> scene.unnoted(v).filter(Numbers::isNumeric).isPresent()));
        element.words("is-uncertain-date")
                .forEach(v -> tests.add(
                        scene -> scene.work().date(v).filter(StyledDate::about).isPresent()));
        element.words("locator").forEach(label -> tests.add(scene -> isCited(scene, label)));
        element.words("position").forEach(position -> tests.add(scene -> isAt(scene, position)));
        element.value("disambiguate")
                .ifPresent(d -> tests.add(scene -> scene.told().doubtful()));
        return new Condition(element.value("match").orElse("all"), tests);
    }

    private static boolean isCited(Scene scene, String label) {
        return scene.place()
                .map(Scene.Place::locator)
                .flatMap(CitedPart::some)
                .filter(part -> part.label().equals(label) || part.label().equals(label + "-locator"))
                .isPresent();
    }

    private static boolean isAt(Scene scene, String position) {
        Scene.Position at = scene.place().map(Scene.Place::position).orElse(Scene.Position.FIRST);
        return switch (position) {
            case "first" -> at == Scene.Position.FIRST;
            case "ibid" -> at == Scene.Position.IBID || at == Scene.Position.IBID_WITH_LOCATOR;
            case "ibid-with-locator" -> at == Scene.Position.IBID_WITH_LOCATOR;
            case "subsequent", "near-note" -> at != Scene.Position.FIRST;
            default -> false;
        };
    }

    /** Whether it holds. */
    boolean holds(Scene scene) {
        return switch (match) {
            case "any" -> tests.stream().anyMatch(t -> t.test(scene));
            case "none" -> tests.stream().noneMatch(t -> t.test(scene));
            default -> tests.stream().allMatch(t -> t.test(scene));
        };
    }
}
