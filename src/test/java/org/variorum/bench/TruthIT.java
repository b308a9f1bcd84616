package org.variorum.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code bench/truth}, run as a user runs it, on small data of our own. */
class TruthIT {

    private static final Path JAR = Path.of(System.getProperty("variorum.cli", "target/variorum-cli.jar"));

    private static final String HIERARCHY = """
            ID,name,parentID
            0,Earth,-1
            1,Avalon,0
            2,Bergen Land,0
            3,North Shire,1
            4,Oakton,3
            5,South Shire,1
            6,Central Region,1
            7,Central Region,2
            """;

    private static final String PLACES = """
            object,source,value
            mill,one,Oakton
            mill,two,Avalon
            mill,three,Avalon
            mill,four,Bergen Land
            ford,one,South Shire
            ford,two,Bergen Land
            keep,one,6
            keep,two,Avalon
            keep,three,Central Region
            well,one,Bergen Land
            """;

    private static final String PLACES_GOLD = """
            object,value
            mill,"Oakton,North Shire,Avalon"
            ford,Oakton,Avalon
            keep,Central Region,Avalon
            tarn,Avalon
            """;

    @TempDir
    Path folder;

    /**
     * What came of a run.
     *
     * @param code the exit code
     */
    private record Run(int code, String out, String err) {}

    @BeforeAll
    static void knowTheJarToBeNew() throws IOException {
        // Maven leaves a jar alone whose content is the same; here it is known to be as new as its sources.
        Files.setLastModifiedTime(JAR, FileTime.fromMillis(System.currentTimeMillis()));
    }

    @Test
    void judgesPlacesByTheMostSpecificNameOnTheGoldPathThatAnybodyClaims() throws Exception {
        Run run = places(PLACES, PLACES_GOLD);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Values: entity; every source of grade C
                        Helps: none
                                3 objects with claims and a gold value
                                1 objects with a gold value only
                                1 objects with claims only
                               10 claims
                                4 sources
                                2 gold rows with unquoted commas, kept as part of the value
                                8 hierarchy nodes

                        Answers                                    objects         exact  right or broader
                        site: settled and right                          3        0.6667            0.6667
                        site: right of what is settled                   2        1.0000            1.0000
                        engine: leading value                            3        0.6667            0.6667
                        majority vote, ties at random                    3        0.3333            0.6667
                        majority vote, ties as the engine                3        0.3333            0.6667

                        Leading value by confidence                objects         exact  right or broader
                        moderate                                         1        1.0000            1.0000
                        very-low                                         2        0.5000            0.5000

                        Leading value by verdict                   objects         exact  right or broader
                        compatible                                       1        1.0000            1.0000
                        contradiction                                    1        1.0000            1.0000
                        unresolved                                       1        0.0000            0.0000
                        """);
        assertThat(run.code()).isZero();
    }

    @Test
    void saysTheSameWhateverTheOrderOfTheRowsAndTheLineEnds() throws Exception {
        String plain = places(PLACES, PLACES_GOLD).out();
        Random random = new Random(1);
        for (int i = 0; i < 3; i++) {
            Run other = places(
                    "\uFEFF" + shuffled(PLACES, random).replace("\n", "\r\n"),
                    shuffled(PLACES_GOLD, random).replace("object,value\n", ""));
            assertThat(other.out()).isEqualTo(plain);
        }
    }

    @Test
    void tellsTheRowsThatItCannotReadAndGoesOn() throws Exception {
        Run run = run("""
                obj,src,value
                a,one,7

                a,two,"7
                a,three,7,000
                a,four,
                a,five
                a,six,many
                a,one, 7.0\s
                """.getBytes(StandardCharsets.UTF_8), "a,7\nb,8\nb,9\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run.err().replace(folder + "/", "")).isEqualTo("""
                        claims.csv:4: a quoted cell is not closed, or goes on after its closing quote
                        claims.csv:6: an empty cell
                        claims.csv:7: 2 cells where 3 are expected
                        claims.csv:8: no number: many
                        """);
        assertThat(run.out())
                .startsWith("Values: quantity; every source of grade C\nHelps: none\n")
                .contains("        2 claims\n")
                .contains("        1 claims given twice\n")
                .contains("        4 claim rows unreadable\n")
                .contains("        1 claim rows with unquoted commas, kept as part of the value\n")
                .contains("        1 objects with several gold values, left out\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void readsBrokenBytes() throws Exception {
        byte[] claims = "x,one,caf\u00e9\nx,two,tea\nx,three,tea\n".getBytes(StandardCharsets.ISO_8859_1);
        Run run = run(claims, "x,tea\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run.out()).contains("        1 claim rows that are not UTF-8\n");
        assertThat(json(run(claims, "x,tea\n".getBytes(StandardCharsets.UTF_8), "--format", "json"))
                        .at("/scores/engine: leading value/exact")
                        .asDouble())
                .isEqualTo(1);
    }

    @Test
    void takesAShortListOfAuthorsForAnIncompleteOneAndOnRequestInitialsForNames() throws Exception {
        Run run = run(
                """
                book,one,"Novak, Jana"
                book,two,Jana E. Novák; Ivo Marek
                book,three,MAREK I.; J. Novak
                book,four,Hana Kolar
                """.getBytes(StandardCharsets.UTF_8),
                "book,\"Ivo Marek; Jana Novak\"\n".getBytes(StandardCharsets.UTF_8),
                "--match-names",
                "--format",
                "json");
        JsonNode result = json(run);
        assertThat(result.at("/type").asString()).isEqualTo("set");
        assertThat(result.at("/scores/engine: leading value/exact").asDouble()).isEqualTo(1);
        assertThat(result.at("/verdict/contradiction/objects").asInt()).isEqualTo(1);
    }

    @Test
    void allowsNumbersOnePerCentAndPrintsNoAnswerToATie() throws Exception {
        JsonNode result = json(run(
                """
                near,one,1005
                near,two,1005
                near,three,900
                tie,one,2
                tie,two,2000
                tie,three,90000
                """.getBytes(StandardCharsets.UTF_8),
                "near,1002\ntie,2010\n".getBytes(StandardCharsets.UTF_8),
                "--format",
                "json"));
        assertThat(result.at("/type").asString()).isEqualTo("quantity");
        assertThat(result.at("/scores/site: settled and right/within-one-per-cent")
                        .asDouble())
                .isEqualTo(0.5);
        assertThat(result.at("/scores/site: right of what is settled/within-one-per-cent")
                        .asDouble())
                .isEqualTo(1);
        assertThat(result.at("/scores/majority vote, ties at random/within-one-per-cent")
                        .asDouble())
                .isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void helpsTheEngineOnlyWhereAskedTo() throws Exception {
        String claims = """
                near,one,1005
                near,two,1000
                near,three,900
                """;
        assertThat(json(run(
                                claims.getBytes(StandardCharsets.UTF_8),
                                "near,1002\n".getBytes(StandardCharsets.UTF_8),
                                "--format",
                                "json"))
                        .at("/helps")
                        .size())
                .isZero();
        JsonNode wider = json(run(
                claims.getBytes(StandardCharsets.UTF_8),
                "near,1002\n".getBytes(StandardCharsets.UTF_8),
                "--tolerance",
                "0.005",
                "--grade",
                "B",
                "--format",
                "json"));
        assertThat(wider.at("/grade").asString()).isEqualTo("B");
        assertThat(wider.at("/helps/0").asString()).isEqualTo("numbers wider by 0.005 either way");
    }

    @Test
    void saysSecondsUnlessTold() throws Exception {
        assertThat(script("--claims", write("claims.csv", "a,one,x\n"), "--gold", write("gold.csv", "a,x\n"))
                        .out())
                .containsPattern("(?m)^reconcile: \\d+\\.\\d\\d s$")
                .containsPattern("(?m)^peak heap: \\d+ MB$");
    }

    @Test
    void answersWithTheExitCode() throws Exception {
        String claims = write("claims.csv", "a,one,x\n");
        assertThat(script("--claims", claims).code()).isEqualTo(2);
        assertThat(script("--claims", claims, "--gold", claims, "--type", "colour")
                        .code())
                .isEqualTo(2);
        assertThat(script(
                                "--claims",
                                claims,
                                "--gold",
                                folder.resolve("none.csv").toString())
                        .code())
                .isEqualTo(3);
        Run nothing = script("--claims", claims, "--gold", write("gold.csv", "b,x\n"));
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).isEqualTo("bench/truth: no object has both claims and a gold value\n");
    }

    private Run places(String claims, String gold) throws Exception {
        return script(
                "--claims",
                write("claims.csv", claims),
                "--gold",
                write("gold.csv", gold),
                "--hierarchy",
                write("hierarchy.csv", HIERARCHY),
                "--no-times");
    }

    private Run run(byte[] claims, byte[] gold, String... more) throws Exception {
        Files.write(folder.resolve("claims.csv"), claims);
        Files.write(folder.resolve("gold.csv"), gold);
        List<String> arguments = new ArrayList<>(List.of(
                "--claims",
                folder.resolve("claims.csv").toString(),
                "--gold",
                folder.resolve("gold.csv").toString(),
                "--no-times"));
        arguments.addAll(List.of(more));
        return script(arguments.toArray(String[]::new));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String shuffled(String text, Random random) {
        List<String> rows = new ArrayList<>(text.lines().toList());
        String head = rows.remove(0);
        Collections.shuffle(rows, random);
        return head + "\n" + String.join("\n", rows) + "\n";
    }

    private static JsonNode json(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private Run script(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of("bench", "truth").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
