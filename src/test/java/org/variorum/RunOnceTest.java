package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.annotation.Testable;

/**
 * Every test is run by Surefire, in {@code test}, or by Failsafe, in {@code verify}, and by one of them only: which of the
 * two is the end of its class's name, by their own defaults. What takes more than about three seconds is an {@code IT}.
 */
class RunOnceTest {

    private static final List<String> RUNNERS = List.of("maven-surefire-plugin", "maven-failsafe-plugin");

    @TestFactory
    Stream<DynamicTest> aClassWithTestsEndsInTestOrInIt() {
        return new ClassFileImporter()
                        .importUrl(RunOnceTest.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(RunOnceTest::hasTests)
                        .map(RunOnceTest::outermost)
                        .distinct()
                        .map(name -> DynamicTest.dynamicTest(
                                name, () -> assertThat(name).matches("(?!Test|IT)\\w+(Test|IT)")));
    }

    /** A filter in the build would drop tests that bear the right name. */
    @Test
    void theBuildAddsNoFilter() throws Exception {
        Element build = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        for (String runner : RUNNERS) {
            List<Element> plugins = build.select("plugin:has(> artifactId:containsOwn(" + runner + "))");
            assertThat(plugins).hasSize(1);
            assertThat(plugins.get(0)
                            .select("includes, excludes, includesFile, excludesFile, groups, excludedGroups, test"))
                    .as(runner)
                    .isEmpty();
        }
    }

    private static boolean hasTests(JavaClass type) {
        return type.getAllMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(RunOnceTest::outermost).orElse(type.getSimpleName());
    }
}
