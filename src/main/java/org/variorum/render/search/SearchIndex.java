package org.variorum.render.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.words.SearchWords;

/**
 * The index, which is worked out once, and written file by file. Each is a script that hands its data to
 * {@code variorumIndex(name, data)}, because a page opened from a folder may load scripts and nothing else. Safe for use by
 * several threads.
 *
 * <p>An entry has the number <i>place × kinds + kind</i>, by its place among those of its kind: what is added as the newest has
 * the highest number, and the others keep theirs. The files:
 *
 * <ul>
 *   <li>{@code index}: how much there is, and what facets there are
 *   <li>{@code words-N}: words with the entries in which they stand: numbers, each as the difference from the one before, and
 *       the letter of the {@link WordPlace}, {@code 12a3c}. A word lies in the file that the first two characters decide.
 *   <li>{@code ends-N}: words alone, in the file that their last two characters decide: who mistypes one end of a word has
 *       the other right
 *   <li>{@code found-KIND-N}: what is shown of {@value SearchPlan#BLOCK} entries
 *   <li>{@code facet-WORD}: what entries can be narrowed down to, with their numbers
 * </ul>
 */
final class SearchIndex {

    /** So many entries of a word are found at most, those first in which it counts most: a word that is everywhere finds nothing. */
    private static final int MOST = 2_000;

    /** So many characters of a word decide in which file it lies. */
    private static final int KEY = 2;

    /** A name of so many words is short. */
    private static final int FEW = 3;

    private static final int FNV_BASIS = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private final SearchPlan plan;
    private final List<List<Findable>> kinds;
    private final SearchWords words;
    private final List<Map<String, Postings>> found = new ArrayList<>();
    private final List<Set<String>> ends = new ArrayList<>();

    /**
     * The index of some entries.
     *
     * @param kinds the entries of each kind
     * @param words what the facets are called
     */
    SearchIndex(List<List<Findable>> kinds, SearchWords words) {
        this.plan = new SearchPlan(kinds.stream().map(List::size).toList());
        this.kinds = kinds;
        this.words = words;
        for (int i = 0; i < plan.words(); i++) {
            found.add(new TreeMap<>());
        }
        for (int i = 0; i < plan.ends(); i++) {
            ends.add(new TreeSet<>());
        }
        eachEntry(this::index);
    }

    /** Takes the entries in the order of their numbers. */
    private void eachEntry(ObjIntConsumer<Findable> task) {
        int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                if (place < kinds.get(kind).size()) {
                    task.accept(kinds.get(kind).get(place), place * kinds.size() + kind);
                }
            }
        }
    }

    /** A word counts for the first field in which it stands, and these come in the order in which they count. */
    private void index(Findable entry, int number) {
        Set<String> met = new HashSet<>();
        entry.words()
                .forEach((place, texts) -> texts.stream().map(Terms::of).forEach(terms -> {
                    WordPlace here = place == WordPlace.NAME && terms.size() <= FEW ? WordPlace.SHORT_NAME : place;
                    terms.stream()
                            .filter(met::add)
                            .forEach(term -> found.get(file(begin(term), found.size()))
                                    .computeIfAbsent(term, this::added)
                                    .add(number, here));
                }));
    }

    private Postings added(String term) {
        ends.get(file(end(term), ends.size())).add(term);
        return new Postings();
    }

    private static String begin(String term) {
        return term.substring(0, Math.min(KEY, term.length()));
    }

    private static String end(String term) {
        return term.substring(Math.max(0, term.length() - KEY));
    }

    /** FNV-1a over UTF-16, of which the lowest bits are taken: there is a power of two of files. */
    private static int file(String key, int files) {
        int hash = FNV_BASIS;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return hash & (files - 1);
    }

    /** The text of a file, by its name in the {@linkplain SearchPlan#names plan}. */
    String file(String name) {
        return "variorumIndex(" + JsonText.compact(new Json.Text(name)) + "," + JsonText.compact(data(name)) + ");\n";
    }

    private Json data(String name) {
        if (name.startsWith(SearchPlan.WORDS)) {
            return postings(found.get(number(name)));
        }
        if (name.startsWith(SearchPlan.ENDS)) {
            return texts(ends.get(number(name)));
        }
        if (name.startsWith(SearchPlan.FOUND)) {
            String kind = name.substring(SearchPlan.FOUND.length(), name.lastIndexOf('-'));
            return shown(kinds.get(Integer.parseInt(kind)), number(name) * SearchPlan.BLOCK);
        }
        return Arrays.stream(Facet.values())
                .filter(facet -> name.equals(SearchPlan.FACET + facet.word()))
                .findFirst()
                .map(this::facet)
                .orElseGet(this::contents);
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }

    private Json contents() {
        JsonObject facets = new JsonObject();
        for (Facet facet : Facet.values()) {
            facets.put(facet.word(), facet.label(words));
        }
        return new JsonObject()
                .put("words", plan.words())
                .put("ends", plan.ends())
                .put("block", SearchPlan.BLOCK)
                .put("most", MOST)
                .putAll("sizes", plan.sizes(), size -> new Json.Decimal(BigDecimal.valueOf(size)))
                .put("facets", facets.json())
                .json();
    }

    private static Json postings(Map<String, Postings> words) {
        JsonObject object = new JsonObject();
        words.forEach((term, postings) -> object.put(term, postings.text()));
        return object.json();
    }

    private static Json texts(Collection<String> texts) {
        return new Json.Items(texts.stream().<Json>map(Json.Text::new).toList());
    }

    private static Json shown(List<Findable> entries, int from) {
        return new Json.Items(entries.subList(from, Math.min(entries.size(), from + SearchPlan.BLOCK)).stream()
                .map(SearchIndex::shown)
                .toList());
    }

    private static Json shown(Findable entry) {
        return new JsonObject()
                .put("path", entry.path())
                .put("title", entry.title())
                .put("about", texts(entry.about()))
                .put("text", entry.text(), Json.Text::new)
                .put("chip", entry.chip(), chip -> texts(List.of(chip.tone(), chip.label())))
                .json();
    }

    private Json facet(Facet facet) {
        Map<String, Postings> values = new TreeMap<>();
        eachEntry((entry, number) -> entry.facets().getOrDefault(facet, List.of()).stream()
                .distinct()
                .forEach(value ->
                        values.computeIfAbsent(value, v -> new Postings()).add(number, WordPlace.LABEL)));
        JsonObject object = new JsonObject();
        values.forEach((value, postings) -> object.put(value, postings.all()));
        return object.json();
    }

    /** The entries in which a word stands. */
    private static final class Postings {
        private final Map<WordPlace, List<Integer>> numbers = new EnumMap<>(WordPlace.class);

        private void add(int number, WordPlace field) {
            numbers.computeIfAbsent(field, f -> new ArrayList<>()).add(number);
        }

        private String all() {
            return text(Integer.MAX_VALUE);
        }

        /** Of too many the newest of those in which the word counts most. */
        private String text() {
            return text(MOST);
        }

        private String text(int most) {
            SortedMap<Integer, WordPlace> kept = new TreeMap<>();
            numbers.forEach((field, all) -> all.subList(Math.max(0, all.size() - (most - kept.size())), all.size())
                    .forEach(number -> kept.put(number, field)));
            StringBuilder text = new StringBuilder();
            int before = 0;
            for (Map.Entry<Integer, WordPlace> entry : kept.entrySet()) {
                text.append(entry.getKey() - before).append(entry.getValue().letter());
                before = entry.getKey();
            }
            return text.toString();
        }
    }
}
