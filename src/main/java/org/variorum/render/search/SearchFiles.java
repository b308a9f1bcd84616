package org.variorum.render.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.render.part.FindingCards;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/**
 * The files in which a reader's browser looks things up. The index is worked out again when anything that can be found is called
 * or described otherwise, and of its files those are made again whose text is another one. Safe for use by several threads.
 */
public final class SearchFiles {

    private static final String SCRIPT = ".js";

    private final Fact<Set<String>> names;
    private final Rule<String, String> texts;

    /**
     * The files of a site.
     *
     * @param cards its findings in short
     */
    public SearchFiles(Site site, FindingCards cards) {
        Recall recall = site.library().recall();
        names = recall.fact(
                "search-names",
                Keeping.ANSWER,
                () -> new TreeSet<>(new SearchPlan(new Findables(site, cards).sizes()).names()));
        Fact<SearchIndex> index = recall.fact(() -> new SearchIndex(
                new Findables(site, cards).all(),
                site.library().values().language().frame().search()));
        texts = recall.rule("search-file", Keeping.DIGEST, name -> index.get().file(name));
    }

    /** Where they lie, relative to the root of the site. */
    public List<String> paths() {
        return names.get().stream()
                .map(name -> Paths.SEARCH_INDEX + name + SCRIPT)
                .toList();
    }

    /** Whether one lies at a path. */
    public boolean has(String path) {
        return path.startsWith(Paths.SEARCH_INDEX)
                && path.endsWith(SCRIPT)
                && names.get().contains(name(path));
    }

    /** The bytes of the one at a path. */
    public byte[] bytes(String path) {
        return texts.of(name(path)).getBytes(StandardCharsets.UTF_8);
    }

    private static String name(String path) {
        return path.substring(Paths.SEARCH_INDEX.length(), path.length() - SCRIPT.length());
    }
}
