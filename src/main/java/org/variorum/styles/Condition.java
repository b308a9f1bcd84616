package org.variorum.styles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When something is printed.
 *
 * @param match whether all tests must hold, or any, or none
 * @param types types of works, to have one of which is a test, too
 * @param tests other tests
 */
record Condition(String match, Set<String> types, List<Predicate<Scene>> tests) {

    /** What always holds. */
    static final Condition ELSE = new Condition("all", Set.of(), List.of());

    Condition {
        types = Set.copyOf(types);
        tests = List.copyOf(tests);
    }

    /** That of an element. */
    static Condition of(StyleXml element) {
        List<Predicate<Scene>> tests = new ArrayList<>();
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
        return new Condition(element.value("match").orElse("all"), Set.copyOf(element.words("type")), tests);
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
            case "any" -> any(scene);
            case "none" -> !any(scene);
            default -> all(scene);
        };
    }

    private boolean any(Scene scene) {
        if (types.contains(scene.work().type())) {
            return true;
        }
        for (Predicate<Scene> test : tests) {
            if (test.test(scene)) {
                return true;
            }
        }
        return false;
    }

    /** No work has two types. */
    private boolean all(Scene scene) {
        if (types.size() > 1
                || (types.size() == 1 && !types.contains(scene.work().type()))) {
            return false;
        }
        for (Predicate<Scene> test : tests) {
            if (!test.test(scene)) {
                return false;
            }
        }
        return true;
    }
}
