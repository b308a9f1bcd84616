import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;

/** Writes invented data, from a seed. Run by {@code bench/invent}, which says what the arguments are. */
final class Invent {

    /** What sources say of objects: the true value in the manner of each, or something wrong. */
    interface Subject {

        /** Draws what is true of the next object, and returns the gold cell. */
        String next(Random random);

        /**
         * What a source says of it.
         *
         * @param manner how the source speaks, 0 to 1, always the same for one source
         */
        String right(Random random, double manner);

        /** What a mistaken source says of it. */
        String wrong(Random random);

        /** The rows of the hierarchy; none where there is none. */
        default String hierarchy() {
            return "";
        }
    }

    private Invent() {}

    public static void main(String[] arguments) throws IOException {
        int objects = Integer.parseInt(arguments[1]);
        int sources = Integer.parseInt(arguments[2]);
        int claims = Math.min(sources, Integer.parseInt(arguments[3]));
        Random random = new Random(Long.parseLong(arguments[5]));
        Path out = Path.of(arguments[6]);
        Subject subject = subject(arguments[0], Integer.parseInt(arguments[4]));
        write(subject, objects, sources, claims, random, out);
        Path hierarchy = out.resolve("hierarchy.csv");
        if (subject.hierarchy().isEmpty()) {
            Files.deleteIfExists(hierarchy);
        } else {
            Files.writeString(hierarchy, "ID,name,parentID\n" + subject.hierarchy());
        }
    }

    private static Subject subject(String kind, int values) {
        return switch (kind) {
            case "places" -> new Places();
            case "authors" -> new Authors();
            case "counts" -> new Counts();
            default -> new Names(values);
        };
    }

    private static void write(Subject subject, int objects, int sources, int claims, Random random, Path out)
            throws IOException {
        double[] accuracy = random.doubles(sources, 0.45, 0.95).toArray();
        double[] manner = random.doubles(sources).toArray();
        try (PrintWriter rows = writer(out.resolve("claims.csv"));
                PrintWriter gold = writer(out.resolve("gold.csv"))) {
            rows.print("object,source,value\n");
            gold.print("object,value\n");
            for (int object = 0; object < objects; object++) {
                gold.print("object " + object + "," + cell(subject.next(random)) + "\n");
                for (int source : speakers(sources, claims, random)) {
                    boolean right = random.nextDouble() < accuracy[source];
                    String value = right ? subject.right(random, manner[source]) : subject.wrong(random);
                    rows.print("object " + object + ",source " + source + "," + cell(value) + "\n");
                }
            }
        }
    }

    private static Iterable<Integer> speakers(int sources, int claims, Random random) {
        TreeSet<Integer> speakers = new TreeSet<>();
        if (claims == sources) {
            for (int i = 0; i < sources; i++) {
                speakers.add(i);
            }
        }
        while (speakers.size() < claims) {
            speakers.add(random.nextInt(sources));
        }
        return speakers;
    }

    private static PrintWriter writer(Path file) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    private static String cell(String value) {
        return value.indexOf(',') < 0 ? value : "\"" + value + "\"";
    }
}
