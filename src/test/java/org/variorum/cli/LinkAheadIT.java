package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool of the build that links lambdas and records ahead, on a program that has every kind of both. */
class LinkAheadIT {

    private static final String PROGRAM = """
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;

            public class Program {
                private final String held;
                private Program(String held) { this.held = held; }
                private String with(Object other) { return held + other; }
                private static String shown(Object... all) { return Arrays.toString(all); }

                record Whole(boolean a, byte b, char c, short d, int e, long f, float g, double h, String i, int[] j) {}
                record Pair<A extends Comparable<A>>(A one, List<? extends A> more) {}
                record Nothing() {}
                record Own(String name) { @Override public int hashCode() { return 7; } }

                interface Named { String name(); default Supplier<String> later() { return () -> name() + "!"; } }
                interface Text { String of(String one, long two); }
                enum Kind implements Named { LOW, HIGH; final UnaryOperator<String> mark = s -> s + ordinal(); }

                static class Outer<T extends CharSequence & Comparable<? super T>> {
                    class Inner {
                        Function<T, Integer> length = CharSequence::length;
                        Comparator<T> order = Comparable::compareTo;
                        BinaryOperator<T> later = (a, b) -> order.compare(a, b) < 0 ? b : a;
                    }
                }

                public static void main(String[] arguments) {
                    Program program = new Program("p");
                    int two = 2; long three = 3; double four = 4;
                    Function<Object, String> bound = program::with;
                    Function<String, Program> made = Program::new;
                    Supplier<List<String>> list = ArrayList::new;
                    IntFunction<String[]> array = String[]::new;
                    BiFunction<Program, Object, String> free = Program::with;
                    Text text = (one, number) -> one + number + two + three + four;
                    ToIntFunction<String> boxed = Integer::valueOf;
                    Function<String, Object> widened = Integer::parseInt;
                    LongBinaryOperator sum = (a, b) -> a + b + two;
                    Consumer<String> dropped = new StringBuilder()::append;
                    Runnable runs = () -> dropped.accept("x");
                    runs.run();
                    Callback<RuntimeException> thrown = () -> { throw new IllegalStateException("as told"); };
                    System.out.println(shown(bound.apply(1), made.apply("q").held, list.get(), array.apply(2).length,
                        free.apply(program, 3), text.of("t", 5), boxed.applyAsInt("6"), widened.apply("7"), sum.applyAsLong(8, 9)));
                    try { thrown.call(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
                    System.out.println(shown(Kind.HIGH.later().get(), Kind.HIGH.mark.apply("m"), same(() -> "once")));
                    Outer<String>.Inner inner = new Outer<String>().new Inner();
                    System.out.println(shown(inner.length.apply("four"), inner.later.apply("a", "b")));
                    TreeMap<Integer, List<String>> sorted = Stream.of("b", "a", "c").sorted(Comparator.reverseOrder())
                        .map(s -> s + program.held)
                        .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
                    System.out.println(sorted);
                    int[] shared = {1};
                    Whole whole = new Whole(true, (byte) 1, 'c', (short) 2, 3, 4L, 0.0f, Double.NaN, null, shared);
                    Whole other = new Whole(true, (byte) 1, 'c', (short) 2, 3, 4L, -0.0f, Double.NaN, null, shared);
                    Whole equal = new Whole(true, (byte) 1, 'c', (short) 2, 3, 4L, 0.0f, Double.NaN, null, shared);
                    System.out.println(shown(whole.equals(equal), whole.equals(other), whole.equals(null), whole.equals("x"),
                        whole.hashCode() == equal.hashCode(), new Pair<>("a", List.of("b")).hashCode(),
                        new Pair<>("a", List.of("b")).equals(new Pair<>("a", List.of("b"))), new Pair<>("a", List.of()),
                        new Nothing().equals(new Nothing()), new Nothing().hashCode(), new Own("n").hashCode(), new Own("n")));
                }

                interface Callback<E extends Exception> { void call() throws E; }
                static boolean same(Supplier<String> one) { Supplier<?>[] two = new Supplier<?>[2];
                    for (int i = 0; i < 2; i++) two[i] = () -> "constant";
                    return two[0] == two[1]; }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aProgramDoesTheSameAndLinksLess() throws Exception {
        Path source = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        String[] compile = {"-XDstringConcat=inline", "-d", classes.toString(), source.toString()};
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, compile))
                .isZero();
        String said = java("-cp", classes.toString(), "Program");
        assertThat(said).contains("as told").hasLineCount(6);

        Path linked = folder.resolve("linked");
        link(classes, linked);
        Map<String, String> bytes = bytes(linked);
        assertThat(java("-cp", linked.toString(), "Program")).isEqualTo(said);
        assertThat(bytes.keySet()).anyMatch(name -> name.startsWith("Program$$L"));
        Files.createFile(linked.resolve("Program$$L1000.class"));
        link(classes, linked);
        assertThat(bytes(linked)).as("nothing stays of what was there").isEqualTo(bytes);
    }

    private static void link(Path classes, Path linked) throws Exception {
        String libraries = System.getProperty("java.class.path");
        assertThat(java("-cp", libraries, "src/build/java/LinkAhead.java", classes.toString(), linked.toString()))
                .isEmpty();
    }

    private static String java(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Map<String, String> bytes(Path classes) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }
}
