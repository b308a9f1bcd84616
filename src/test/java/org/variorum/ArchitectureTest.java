package org.variorum;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.Compiled.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the walls of the house that CONTRIBUTING draws: one Maven module has none of its own.
 *
 * <p>Packages are rooms. What a room may import stands in its package-info, and nowhere else ({@link Room}); storeys follow
 * from it, because there are no cycles.
 */
class ArchitectureTest {

    /** Calls that answer, or silently use, a default of the machine. */
    private static final Set<String> AMBIENT = Set.of(
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.<init>([B)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.System.currentTimeMillis()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.ZoneId.systemDefault()",
            "java.time.ZonedDateTime.now()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Date.<init>()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()");

    @TestFactory
    Stream<DynamicTest> aRoomImportsWhatItsPackageInfoSays() {
        return Room.all().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.packageName(),
                        () -> assertThat(imports(room))
                                .as("what %s imports, and what its package-info says", room.packageName())
                                .isEqualTo(room.mayImport())));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(Room.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle can only be understood, tested and changed together")
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStopsAtItsRooms() {
        return Library.ALL.stream()
                .map(library -> DynamicTest.dynamicTest(
                        library.packages(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(library.rooms().stream()
                                        .map(ArchitectureTest::in)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.packages())
                                .because(
                                        "a library's types stop at one adapter, so that an upgrade is one room's concern")
                                .check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> aRoomThatMayKnowALibraryUsesIt() {
        return Library.ALL.stream()
                .flatMap(library -> library.rooms().stream()
                        .map(room -> DynamicTest.dynamicTest(
                                library.packages() + " in " + room,
                                () -> assertThat(CLASSES)
                                        .anyMatch(type -> PackageMatcher.of(in(room))
                                                        .matches(type.getPackageName())
                                                && type.getDirectDependenciesFromSelf().stream()
                                                        .map(dependency -> dependency
                                                                .getTargetClass()
                                                                .getPackageName())
                                                        .anyMatch(PackageMatcher.of(library.packages())::matches)))));
    }

    @Test
    void theGroundFloorsKnowTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage(in("diagnostic"), in("model"), in("content"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", in("diagnostic"), in("model"), in("content"))
                .because("what is the case outlives every library")
                .check(CLASSES);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Room.ROOT + ".cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("inside Maven it would end the user's whole build")
                .check(CLASSES);
    }

    @Test
    void nothingAsksForTheSurroundings() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "it uses the default locale, zone, charset or clock",
                        access -> AMBIENT.contains(access.getTarget().getFullName())))
                .because("the same content must give the same bytes in every locale, zone and charset, at any hour")
                .check(CLASSES);
    }

    @Test
    void nothingPrintsToTheProcess() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("System.out has the platform's charset; the front doors inject where to print")
                .check(CLASSES);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("mutable static state makes two runs in one process, or two threads, see each other")
                .check(CLASSES);
    }

    @Test
    void classesAreFinalOrMeantToBeExtended() {
        classes()
                .that(describe("are plain classes", ArchitectureTest::isPlainClass))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT)
                .because("inheritance that nobody planned for is a promise that nobody keeps")
                .check(CLASSES);
    }

    @Test
    void aNameStandsInOneRoomOnly() {
        Map<String, Long> rooms = CLASSES.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        assertThat(rooms)
                .as("who reads a name must know which class is meant, without looking at the imports")
                .allSatisfy((name, count) -> assertThat(count).isEqualTo(1));
    }

    private static boolean isPlainClass(JavaClass type) {
        return !type.isInterface() && !type.isEnum() && !type.isRecord() && !type.isAnonymousClass();
    }

    /** By class files, which know of full names in the code, and by sources, which know of constants. */
    private static Set<String> imports(Room room) {
        Stream<String> compiled = CLASSES.stream()
                .filter(type -> type.getPackageName().equals(room.packageName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .filter(target -> !target.equals(room.packageName()) && target.startsWith(Room.ROOT + "."))
                .map(target -> target.substring(Room.ROOT.length() + 1));
        return Stream.concat(compiled, room.imports().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String in(String room) {
        return Room.ROOT + "." + room + "..";
    }
}
