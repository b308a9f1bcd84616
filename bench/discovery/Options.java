import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Reliability;

/**
 * What to run.
 *
 * @param type entity, set or quantity; absent where the values are to tell
 * @param grade the grade of every source
 * @param matchNames whether a name in a list is taken for the fuller one that it fits
 * @param matchPlaces whether an ambiguous name is taken for the node that fits the other claims on the object
 * @param tolerance by how much of itself a number may be off and still mean the same; zero for as it is written
 * @param json whether to print JSON
 * @param times whether to print seconds and memory
 */
record Options(
        Path claims,
        Path gold,
        Optional<Path> hierarchy,
        Optional<Kind> type,
        Reliability grade,
        boolean matchNames,
        boolean matchPlaces,
        BigDecimal tolerance,
        boolean json,
        boolean times) {

    /** The types of values. */
    enum Kind {
        ENTITY,
        SET,
        QUANTITY
    }

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException where they are wrong
     */
    static Options parse(String... arguments) {
        Path claims = null;
        Path gold = null;
        Path hierarchy = null;
        Kind type = null;
        Reliability grade = Reliability.C;
        boolean matchNames = false;
        boolean matchPlaces = false;
        BigDecimal tolerance = BigDecimal.ZERO;
        boolean json = false;
        boolean times = true;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--match-names" -> matchNames = true;
                case "--match-places" -> matchPlaces = true;
                case "--grade" -> grade = grade(value(arguments, ++i));
                case "--tolerance" -> tolerance = tolerance(value(arguments, ++i));
                case "--no-times" -> times = false;
                case "--claims" -> claims = Path.of(value(arguments, ++i));
                case "--gold" -> gold = Path.of(value(arguments, ++i));
                case "--hierarchy" -> hierarchy = Path.of(value(arguments, ++i));
                case "--type" -> type = kind(value(arguments, ++i));
                case "--format" -> json = isJson(value(arguments, ++i));
                default -> throw new IllegalArgumentException("no such option: " + arguments[i]);
            }
        }
        if (claims == null || gold == null) {
            throw new IllegalArgumentException("--claims and --gold are needed");
        }
        if (hierarchy != null && type != null && type != Kind.ENTITY) {
            throw new IllegalArgumentException("a hierarchy is of entities");
        }
        return new Options(
                claims,
                gold,
                Optional.ofNullable(hierarchy),
                Optional.ofNullable(type),
                grade,
                matchNames,
                matchPlaces,
                tolerance,
                json,
                times);
    }

    private static String value(String[] arguments, int i) {
        if (i == arguments.length) {
            throw new IllegalArgumentException(arguments[i - 1] + " needs a value");
        }
        return arguments[i];
    }

    private static Reliability grade(String letter) {
        return Arrays.stream(Reliability.values())
                .filter(grade -> grade.name().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--grade is a letter from A to F, not " + letter));
    }

    private static BigDecimal tolerance(String share) {
        BigDecimal half = Numbers.number(share)
                .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.ONE) < 0)
                .orElseThrow(() -> new IllegalArgumentException("--tolerance is a share, such as 0.005, not " + share));
        return half.signum() == 0 ? BigDecimal.ZERO : half;
    }

    /** What was done to the claims that no site does by itself, in words; nothing by default. */
    List<String> helps() {
        List<String> helps = new ArrayList<>();
        if (matchNames) {
            helps.add("names matched with fuller ones");
        }
        if (matchPlaces) {
            helps.add("ambiguous names matched with the other claims");
        }
        if (tolerance.signum() > 0) {
            helps.add("numbers wider by " + tolerance.toPlainString() + " either way");
        }
        return helps;
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "entity" -> Kind.ENTITY;
            case "set" -> Kind.SET;
            case "quantity" -> Kind.QUANTITY;
            default -> throw new IllegalArgumentException("--type is entity, set or quantity, not " + name);
        };
    }

    private static boolean isJson(String format) {
        return switch (format) {
            case "text" -> false;
            case "json" -> true;
            default -> throw new IllegalArgumentException("--format is text or json, not " + format);
        };
    }
}
