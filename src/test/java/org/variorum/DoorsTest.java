package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.edition.BuildOptions;

/** Whatever a run can be told, it can be told at both doors; Maven makes the page of its parameters from the code. */
class DoorsTest {

    /** The Maven site around a report, of which the command line knows nothing. */
    private static final String AROUND = "host";

    static Stream<String> options() {
        return options(BuildOptions.class).filter(name -> !name.equals(AROUND));
    }

    /** Options that belong together are one part, a record. */
    private static Stream<String> options(Class<?> of) {
        return Arrays.stream(of.getRecordComponents())
                .flatMap(part -> part.getType().isRecord() ? options(part.getType()) : Stream.of(part.getName()));
    }

    @ParameterizedTest
    @MethodSource("options")
    void isAnOptionOfTheCommandLine(String name) throws IOException {
        assertThat(fields("cli", "picocli.CommandLine$Option")).contains(name);
        String option = name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        assertThat(Files.readString(Path.of("site/markdown/cli.md"))).contains(" --" + option);
    }

    @ParameterizedTest
    @MethodSource("options")
    void isAParameterOfTheGoals(String name) {
        assertThat(fields("maven", "org.apache.maven.plugins.annotations.Parameter"))
                .contains(name);
    }

    private static Stream<String> fields(String room, String annotation) {
        return Compiled.CLASSES.stream()
                .filter(type -> type.getPackageName().equals(Room.ROOT + "." + room))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(annotation))
                .map(JavaField::getName);
    }
}
