package org.variorum.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A build killed at any moment leaves one whole site, of one version. */
class KilledWriterIT {

    private static final int FILES = 300;

    private final Random random = new Random(20231115);

    @TempDir
    Path temp;

    @Test
    @Timeout(180)
    void leavesAWholeSiteInItsPlace() throws Exception {
        Path output = temp.resolve("public");
        for (int i = 0; i < 25; i++) {
            killWhileRebuilding(output, "exchange");
            assertThat(Site.wholeVersion(output, FILES)).startsWith("version");
        }
        finish(output);
    }

    @Test
    @Timeout(180)
    void leavesAWholeSiteThatTheNextBuildPutsBackWhereFoldersCannotBeExchanged() throws Exception {
        Path output = temp.resolve("public");
        for (int i = 0; i < 10; i++) {
            killWhileRebuilding(output, "two renames");
            Path whole = Files.exists(output) ? output : temp.resolve(".public.variorum/old");
            assertThat(Site.wholeVersion(whole, FILES)).startsWith("version");
        }
        finish(output);
    }

    private void killWhileRebuilding(Path output, String how) throws Exception {
        Process child = Child.start(Rebuilder.class, output, FILES, how);
        byte[] ready = child.getInputStream().readNBytes(5);
        assertThat(new String(ready, StandardCharsets.US_ASCII)).isEqualTo("ready");
        TimeUnit.MICROSECONDS.sleep(random.nextInt(200_000));
        child.destroyForcibly();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private void finish(Path output) throws Exception {
        new DirectoryOutput(output, false, Site.NO_GUARD, notice -> {}).write(Site.stamped(FILES, 0));
        assertThat(Site.wholeVersion(output, FILES)).isEqualTo("version 0");
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("public", ".public.variorum");
    }
}
