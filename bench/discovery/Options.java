import java.nio.file.Path;
import java.util.Optional;

/**
 * What to run.
 *
 * @param type entity, set or quantity; absent where the values are to tell
 * @param reweight whether to run the re-weighting pass too
 * @param json whether to print JSON
 * @param times whether to print seconds and memory
 */
record Options(
        Path claims,
        Path gold,
        Optional<Path> hierarchy,
        Optional<Kind> type,
        boolean reweight,
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
        boolean reweight = false;
        boolean json = false;
        boolean times = true;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--reweight" -> reweight = true;
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
                claims, gold, Optional.ofNullable(hierarchy), Optional.ofNullable(type), reweight, json, times);
    }

    private static String value(String[] arguments, int i) {
        if (i == arguments.length) {
            throw new IllegalArgumentException(arguments[i - 1] + " needs a value");
        }
        return arguments[i];
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
