package org.variorum.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.edition.FolderInMemory;

/** What a killed build leaves beside the output is never believed wrongly: the next build comes to what a first one does. */
@Timeout(600)
@Execution(ExecutionMode.CONCURRENT)
class KilledBuildIT {

    private static final int KILLS = 50;

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aBuildAfterAKillIsLikeAFirstOne(long seed) throws Exception {
        Copyist copyist = new Copyist(folder);
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            kill(random.nextInt(40_000));
            copyist.build("public");
            copyist.publish("first-" + i);
            assertThat(tree(copyist.site("public"))).isEqualTo(tree(copyist.site("first-" + i)));
        }
        assertThat(folder.resolve(".public.variorum").toFile().list())
                .contains("kept", "memory", ".gitignore")
                .isSubsetOf("kept", "memory", "sequel", "spare", ".gitignore");
        assertThat(copyist.build("public")).isFalse();
    }

    private void kill(int micros) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Copyist.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] ready = child.getInputStream().readNBytes(Copyist.READY.length());
        assertThat(new String(ready, StandardCharsets.US_ASCII)).isEqualTo(Copyist.READY);
        TimeUnit.MICROSECONDS.sleep(micros);
        child.destroyForcibly();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static Map<String, String> tree(Path site) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path : paths.toList()) {
                String name = site.relativize(path).toString();
                tree.put(name, Files.isDirectory(path) ? "folder" : Files.readString(path));
            }
        }
        return tree;
    }
}
