import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.FailOn;
import org.variorum.edition.SiteBuild;

/**
 * Prints how long each stage of a build takes, the first time in a JVM and again when it is warm. Run by
 * {@code bench/stages}. Arguments: content, output, how many builds, how many threads.
 */
final class Stages {

    private final List<String> names = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        BuildOptions options = new BuildOptions(
                Path.of(arguments[0]),
                Optional.empty(),
                Path.of(arguments[1]),
                Optional.empty(),
                FailOn.ERROR,
                false,
                Integer.parseInt(arguments[3]));
        for (int run = 1; run <= Integer.parseInt(arguments[2]); run++) {
            Stages stages = new Stages();
            stages.stage("start");
            new SiteBuild(options, (stage, files) -> stages.stage(stage.words())).build();
            stages.stage("end");
            stages.print(run);
        }
    }

    private void stage(String name) {
        names.add(name);
        starts.add(System.nanoTime());
    }

    private void print(int run) {
        StringBuilder line = new StringBuilder("build ").append(run).append(':');
        for (int i = 1; i + 1 < names.size(); i++) {
            line.append(String.format(Locale.ROOT, " %s %.0f ms,", names.get(i), millis(i, i + 1)));
        }
        System.out.println(line + String.format(Locale.ROOT, " in all %.0f ms", millis(0, names.size() - 1)));
    }

    private double millis(int from, int to) {
        return (starts.get(to) - starts.get(from)) / 1e6;
    }
}
