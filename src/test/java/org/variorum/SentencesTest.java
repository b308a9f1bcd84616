package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What readers read is written in {@code words}, where it can be written in another language: the rooms that find out what
 * is the case hold no sentence. Two words with a space between them are one, and so is a capitalised word, which is a label or
 * a title, but in the message of an exception. In {@code data} capitalised words are names of the formats that it writes.
 */
class SentencesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/variorum");

    private static final List<String> ROOMS = List.of("data", "model", "reconcile", "site");

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,},? \\p{L}{2,}");

    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}\\p{Ll}+(?:\\P{L}.*)?$");

    private static final List<String> WITH_NAMES = List.of("data");

    @TestFactory
    Stream<DynamicTest> aRoomHoldsNoSentence() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room, () -> assertThat(sentences(room)).isEmpty()));
    }

    private static List<String> sentences(String room) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources(room)));
            for (CompilationUnitTree unit : task.parse()) {
                new Sentences(unit, WITH_NAMES.contains(room), found).scan(unit, null);
            }
        }
        return found;
    }

    private static List<Path> sources(String room) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Collects the literals that are sentences, each with its file. */
    private static final class Sentences extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String file;
        private final boolean withNames;
        private final List<String> found;

        Sentences(CompilationUnitTree unit, boolean withNames, List<String> found) {
            this.file = unit.getSourceFile().getName();
            this.withNames = withNames;
            this.found = found;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text
                    && (SENTENCE.matcher(text).find()
                            || (!withNames && LABEL.matcher(text).matches()))) {
                found.add(file + ": " + text);
            }
            return null;
        }

        /** What an annotation says is for the compiler. */
        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            return made.getIdentifier().toString().matches(".*(Exception|Error)")
                    ? null
                    : super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            return call.getMethodSelect().toString().equals("Objects.requireNonNull")
                    ? null
                    : super.visitMethodInvocation(call, null);
        }
    }
}
