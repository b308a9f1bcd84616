import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs the engine on truth-discovery data and prints how often it is right. Run by {@code bench/truth}, which says what
 * the arguments are.
 */
final class Truth {

    private static final String MAJORITY = "majority vote";
    private static final String JUDGED = "objects with claims and a gold value";

    private final Map<String, String> times = new LinkedHashMap<>();
    private long since = System.nanoTime();

    private Truth() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        System.exit(code);
    }

    private static int run(PrintStream out, PrintStream err, String... arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.println("bench/truth: " + e.getMessage());
            return 2;
        }
        try {
            Result result = new Truth().measure(options, err);
            out.print(options.json() ? result.json() : result.text());
            if (result.counts().get(JUDGED) == 0) {
                err.println("bench/truth: no object has both claims and a gold value");
                return 1;
            }
            return 0;
        } catch (IOException e) {
            err.println("bench/truth: cannot read " + e.getMessage());
            return 3;
        }
    }

    private Result measure(Options options, PrintStream err) throws IOException {
        Input input = Input.read(options, err);
        lap("read");
        List<Trial.Outcome> judged = new Trial(input, options.grade()).run();
        List<Trial.Outcome> settled =
                judged.stream().filter(Trial.Outcome::isSettled).toList();
        lap("reconcile");

        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("site: settled and right", Score.of(judged, Trial.Outcome::answer));
        scores.put("site: right of what is settled", Score.of(settled, Trial.Outcome::answer));
        scores.put("engine: leading value", Score.of(judged, Trial.Outcome::leading));
        scores.put(MAJORITY + ", ties at random", Score.of(judged, Trial.Outcome::majority));
        scores.put(
                MAJORITY + ", ties as the engine",
                Score.of(judged, o -> o.majority().subList(0, 1)));
        times.put("peak heap", (peakHeap() >> 20) + " MB");

        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(JUDGED, judged.size());
        counts.put("objects with a gold value only", input.gold().size() - judged.size());
        counts.put("objects with claims only", input.items().size() - judged.size());
        counts.putAll(input.counts());
        return new Result(
                kind(input),
                options.grade(),
                options.helps(),
                counts,
                scores,
                Score.by(judged, Trial.Outcome::confidence),
                Score.by(judged, Trial.Outcome::verdict),
                options.times() ? times : Map.of());
    }

    private static Options.Kind kind(Input input) {
        return switch (input.reading().type()) {
            case SET -> Options.Kind.SET;
            case QUANTITY -> Options.Kind.QUANTITY;
            default -> Options.Kind.ENTITY;
        };
    }

    private void lap(String what) {
        long now = System.nanoTime();
        times.put(what, String.format(Locale.ROOT, "%.2f s", (now - since) / 1e9));
        since = now;
    }

    /** The most that was in use, garbage included. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
