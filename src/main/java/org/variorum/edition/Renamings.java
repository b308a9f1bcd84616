package org.variorum.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.variorum.content.BriefingMeta;
import org.variorum.content.QuestionMeta;
import org.variorum.content.ReportMeta;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.load.ContentReader;
import org.variorum.model.Renaming;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;

/** What was published under another id before, as {@code formerly:} says. */
final class Renamings {

    /** The kinds of texts that may say so, each with what it says. */
    private record Source<M>(Reads.Kind<M> kind, Function<M, List<Text>> formerly) {

        List<Text> said(String path) {
            return formerly.apply(kind.head(path).value().meta());
        }
    }

    private final Recall recall;
    private final Map<String, Source<?>> sources;
    private final Rule<String, List<String>> before;
    private final Fact<Map<String, String>> all;

    Renamings(Recall recall, Reads reads) {
        this.recall = recall;
        this.sources = new TreeMap<>(Map.of(
                "briefings/", new Source<>(reads.briefings, BriefingMeta::formerly),
                "questions/", new Source<>(reads.questions, QuestionMeta::formerly),
                "reports/", new Source<>(reads.reports, ReportMeta::formerly)));
        before = recall.rule("formerly", Keeping.ANSWER, this::keys);
        all = recall.fact("renamings", Keeping.DIGEST, this::gathered);
    }

    /** The keys that a file says it had before, each the folder of its kind and an id. */
    List<String> before(String path) {
        return before.of(path);
    }

    private List<String> keys(String path) {
        return said(path).stream().map(text -> folder(path) + text.value()).toList();
    }

    private List<Text> said(String path) {
        return Optional.ofNullable(sources.get(folder(path)))
                .map(source -> source.said(path))
                .orElse(List.of());
    }

    private static String folder(String path) {
        return path.substring(0, path.indexOf('/') + 1);
    }

    /** Everything that lies elsewhere now, in the order of where it lay. */
    List<Renaming> all() {
        return all.get().entrySet().stream()
                .map(e -> new Renaming(e.getKey(), e.getValue()))
                .toList();
    }

    /** All keys that something had before. */
    Set<String> gone() {
        return all.get().keySet();
    }

    /** Reports what is said to have had an id that is another's, when all that is there is known. */
    void settle() {
        all.settle();
    }

    private Map<String, String> gathered() {
        Map<String, String> gathered = new TreeMap<>();
        sources.forEach((folder, source) -> source.kind()
                .ids()
                .forEach((id, path) -> before.of(path).forEach(key -> {
                    Optional<String> other = Optional.ofNullable(gathered.get(key))
                            .or(() -> Optional.of(key).filter(k -> isThere(source, folder, k)));
                    if (other.isPresent()) {
                        report(path, key, other.get());
                    } else {
                        gathered.put(key, folder + id);
                    }
                })));
        return gathered;
    }

    private static boolean isThere(Source<?> source, String folder, String key) {
        return source.kind().path(key.substring(folder.length())).isPresent();
    }

    private void report(String path, String key, String other) {
        said(path).stream()
                .filter(text -> key.equals(folder(path) + text.value()))
                .findFirst()
                .ifPresent(text -> recall.report(Diagnostic.of(
                                Code.ADDRESS_TAKEN,
                                text.location(),
                                other.equals(key)
                                        ? "what was published as " + key + " is said to be " + folder(path)
                                                + ContentReader.idOf(path) + " now, and is there itself"
                                        : key + " is said to be " + other + " now, and " + folder(path)
                                                + ContentReader.idOf(path) + " too")
                        .expected("the id of what is there no more, told by the one thing that it is now")
                        .hint("whoever comes to the old address can be led to one page")));
    }
}
