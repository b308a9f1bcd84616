package org.variorum.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who reads a page while the site is replaced always finds one. */
class ReaderIT {

    @TempDir
    Path temp;

    @Test
    @Timeout(60)
    void neverMissesAPageWhileTheSiteIsReplacedAThousandTimes() throws Exception {
        assumeTrue(Platform.isLinux() || Platform.isMac());
        Path output = temp.resolve("public");
        DirectoryOutput writer = new DirectoryOutput(output, false, Site.NO_GUARD, notice -> {});
        writer.write(Site.stamped(5, 0));
        try (Reader reader = new Reader(output.resolve("0/0.html"))) {
            for (int version = 1; version <= 1000; version++) {
                writer.write(Site.stamped(5, version));
            }
            assertThat(reader.misses()).isZero();
            assertThat(reader.polls()).isGreaterThan(1000);
        }
    }
}
