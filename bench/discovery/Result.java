import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.model.Confidence;
import org.variorum.model.Reliability;
import org.variorum.model.Verdict;
import org.variorum.model.Words;
import tools.jackson.databind.ObjectMapper;

/**
 * What the bench has to say.
 *
 * @param type the type of values
 * @param grade the grade of every source
 * @param helps what was done to the claims that no site does by itself
 * @param counts what was read
 * @param scores each way to answer, with how often it is right
 * @param confidence how often the engine's leading value is right at each level
 * @param verdict how often it is right under each verdict
 * @param times seconds and memory; empty where they are not wanted
 */
record Result(
        Options.Kind type,
        Reliability grade,
        List<String> helps,
        Map<String, Integer> counts,
        Map<String, Score> scores,
        Map<Confidence, Score> confidence,
        Map<Verdict, Score> verdict,
        Map<String, String> times) {

    String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("type", type.name().toLowerCase(Locale.ROOT));
        root.put("grade", grade.name());
        root.put("helps", helps);
        root.put("counts", counts);
        root.put("scores", json(scores));
        root.put("confidence", json(confidence));
        root.put("verdict", json(verdict));
        if (!times.isEmpty()) {
            root.put("times", times);
        }
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private Map<String, Object> json(Map<?, Score> by) {
        Map<String, Object> all = new LinkedHashMap<>();
        by.forEach((key, score) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("objects", score.objects());
            one.put(type == Options.Kind.QUANTITY ? "within-one-per-cent" : "exact", rate(score.exact(), score));
            if (type != Options.Kind.QUANTITY) {
                one.put("right-or-broader", rate(score.broader(), score));
            }
            score.meanError().ifPresent(e -> one.put("mean-relative-error", e));
            all.put(name(key), one);
        });
        return all;
    }

    private static double rate(double part, Score score) {
        return score.objects() == 0 ? 0 : part / score.objects();
    }

    private static String name(Object key) {
        return key instanceof Enum<?> constant ? Words.of(constant) : key.toString();
    }

    String text() {
        StringBuilder text = new StringBuilder(
                "Values: " + type.name().toLowerCase(Locale.ROOT) + "; every source of grade " + grade.name() + "\n");
        text.append("Helps: ")
                .append(helps.isEmpty() ? "none" : String.join("; ", helps))
                .append('\n');
        counts.forEach((what, n) -> {
            if (n > 0) {
                text.append(String.format(Locale.ROOT, "%,9d %s%n", n, what));
            }
        });
        table(text, "Answers", scores);
        table(text, "Leading value by confidence", confidence);
        table(text, "Leading value by verdict", verdict);
        times.forEach(
                (what, value) -> text.append(what).append(": ").append(value).append('\n'));
        return text.toString();
    }

    private void table(StringBuilder text, String title, Map<?, Score> rows) {
        List<String> heads = switch (type) {
            case QUANTITY -> List.of("objects", "off by > 1 %", "mean error");
            case SET -> List.of("objects", "exact", "right or shorter");
            case ENTITY -> List.of("objects", "exact", "right or broader");
        };
        text.append(
                String.format(Locale.ROOT, "%n%-40s %9s %13s %17s%n", title, heads.get(0), heads.get(1), heads.get(2)));
        rows.forEach((key, score) -> text.append(String.format(
                Locale.ROOT,
                "%-40s %,9d %13s %17s%n",
                name(key),
                score.objects(),
                share(type == Options.Kind.QUANTITY ? score.objects() - score.exact() : score.exact(), score),
                type == Options.Kind.QUANTITY ? error(score) : share(score.broader(), score))));
    }

    private static String share(double part, Score score) {
        return score.objects() == 0 ? "-" : String.format(Locale.ROOT, "%.4f", part / score.objects());
    }

    private static String error(Score score) {
        return score.meanError().isPresent()
                ? String.format(Locale.ROOT, "%.4g", score.meanError().getAsDouble())
                : "-";
    }
}
