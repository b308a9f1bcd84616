package org.variorum.styles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.styles.Scene.Given;
import org.variorum.styles.Scene.Told;

/** Tells the works of a text apart, as far as a style wants: by given names, by more names, by letters behind the year. For one thread. */
final class ToldApart {

    /** More names than these are never shown. */
    private static final int MOST_NAMES = 12;

    private static final List<String> MAKERS =
            List.of("author", "editor", "translator", "director", "container-author");

    private final Style style;
    private final Style.Part part;
    private final List<CitableWork> works;
    private final Map<String, Told> told = new LinkedHashMap<>();

    /** The works, in the order of their list. */
    ToldApart(Style style, List<CitableWork> works) {
        this.style = style;
        this.part = style.citation();
        this.works = works;
    }

    /** What there is to know of each work, by its key. */
    Map<String, Told> all() {
        String rule = part.option("givenname-disambiguation-rule");
        boolean given = part.is("disambiguate-add-givenname");
        boolean everywhere = given && !rule.isEmpty() && !rule.equals("by-cite");
        Map<String, Given> apart = everywhere ? namesakes(rule) : Map.of();
        for (int i = 0; i < works.size(); i++) {
            told.put(works.get(i).key(), new Told(i + 1, "", 0, apart, /* doubtful= */ false));
        }
        if (style.isNumbered()) {
            return told;
        }
        if (part.is("disambiguate-add-names")) {
            alike().forEach(this::showMore);
        }
        if (given && !everywhere) {
            alike().forEach(this::nameWholly);
        }
        alike().forEach(same ->
                same.forEach(w -> change(w, t -> new Told(t.number(), "", t.shown(), t.apart(), true))));
        if (part.is("disambiguate-add-year-suffix")) {
            alike().forEach(this::letter);
        }
        return told;
    }

    private void change(CitableWork work, Function<Told, Told> change) {
        told.computeIfPresent(work.key(), (key, before) -> change.apply(before));
    }

    private Told of(CitableWork work) {
        return told.getOrDefault(work.key(), Told.NOTHING);
    }

    /** People of one family name who are cited here. */
    private Map<String, Given> namesakes(String rule) {
        Map<String, Set<PersonName>> known = new HashMap<>();
        for (CitableWork work : works) {
            List<PersonName> names = makers(work);
            int counted = rule.startsWith("primary") ? Math.min(1, names.size()) : names.size();
            names.subList(0, counted).stream()
                    .filter(n -> !n.isBody())
                    .forEach(n -> known.computeIfAbsent(n.shortName(), s -> new HashSet<>())
                            .add(n));
        }
        Map<String, Given> apart = new HashMap<>();
        known.values().stream()
                .filter(people -> people.size() > 1)
                .forEach(people -> people.forEach(
                        person -> needed(person, people, rule).ifPresent(given -> apart.put(person.whole(), given))));
        return apart;
    }

    /** Initials that all of a name have tell nobody apart. */
    private Optional<Given> needed(PersonName person, Set<PersonName> people, String rule) {
        String with = part.option("initialize-with").isEmpty() ? ". " : part.option("initialize-with");
        String own = Initials.of(person.given(), with, /* all= */ true, /* hyphen= */ true);
        boolean shared = people.stream()
                .anyMatch(p -> !p.equals(person)
                        && Initials.of(p.given(), with, true, true).equals(own));
        if (shared && !rule.endsWith("with-initials")) {
            return Optional.of(Given.WHOLE);
        }
        boolean told = people.stream()
                .anyMatch(p -> !Initials.of(p.given(), with, true, true).equals(own));
        return told ? Optional.of(Given.INITIALS) : Optional.empty();
    }

    /** Those who made a work. */
    static List<PersonName> makers(CitableWork work) {
        for (String role : MAKERS) {
            List<PersonName> names = work.work().names(role);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** Works that would be cited in the same words, in the order of the list. */
    private List<List<CitableWork>> alike() {
        Map<String, List<CitableWork>> byLabel = new LinkedHashMap<>();
        for (CitableWork work : works) {
            byLabel.computeIfAbsent(label(work, of(work)), l -> new ArrayList<>())
                    .add(work);
        }
        return byLabel.values().stream().filter(same -> same.size() > 1).toList();
    }

    private String label(CitableWork work, Told as) {
        return isPlain(work, as)
                ? work.label()
                : style.cite(work.work(), new Told(1, as.suffix(), as.shown(), as.apart(), as.doubtful()))
                        .plain();
    }

    /** Whether a citation of a work says what it would if that were the only one. */
    static boolean isPlain(CitableWork work, Told as) {
        return as.suffix().isEmpty()
                && as.shown() == 0
                && !as.doubtful()
                && (as.apart().isEmpty()
                        || makers(work).stream().noneMatch(n -> as.apart().containsKey(n.whole())));
    }

    private void showMore(List<CitableWork> same) {
        int most = same.stream().mapToInt(work -> makers(work).size()).max().orElse(0);
        tell(same, 2, Math.min(MOST_NAMES, most), (t, shown) -> new Told(t.number(), "", shown, t.apart(), false));
    }

    private void nameWholly(List<CitableWork> same) {
        Map<String, Given> initials = new HashMap<>();
        Map<String, Given> whole = new HashMap<>();
        same.stream().flatMap(w -> makers(w).stream()).forEach(n -> {
            initials.put(n.whole(), Given.INITIALS);
            whole.put(n.whole(), Given.WHOLE);
        });
        tell(same, 1, 2, (t, step) -> new Told(t.number(), "", t.shown(), step == 1 ? initials : whole, false));
    }

    /** A step by which works are told apart. */
    @FunctionalInterface
    private interface Telling {
        Told at(Told before, int step);
    }

    /** Takes as few steps as tell a work from the others; none where no step does. */
    private void tell(List<CitableWork> same, int first, int last, Telling telling) {
        Set<CitableWork> left = new HashSet<>(same);
        for (int step = first; step <= last && !left.isEmpty(); step++) {
            Map<String, List<CitableWork>> labels = new HashMap<>();
            for (CitableWork work : same) {
                labels.computeIfAbsent(label(work, telling.at(of(work), step)), l -> new ArrayList<>())
                        .add(work);
            }
            for (List<CitableWork> one : labels.values()) {
                if (one.size() < same.size()) {
                    int now = step;
                    one.stream().filter(left::remove).forEach(w -> change(w, t -> telling.at(t, now)));
                }
            }
        }
    }

    private void letter(List<CitableWork> same) {
        for (int i = 0; i < same.size(); i++) {
            String letter = letters(i + 1);
            change(same.get(i), t -> t.lettered(letter));
        }
    }

    /** a … z, aa …. */
    private static String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int n = count; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('a' + (n - 1) % 26));
        }
        return letters.toString();
    }
}
