package org.variorum.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that cannot publish say why, exit with the right code, and leave everything as it was. */
@Timeout(300)
class FaultIT {

    @TempDir
    Path folder;

    private Program variorum;

    @BeforeEach
    void writeContent() throws Exception {
        variorum = new Program(folder);
        Desk.write(folder, 1);
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws Exception {
        Path own = Files.createDirectory(folder.resolve("public")).resolve("thesis.txt");
        Files.writeString(own, "ten years of work");
        assertRefused("public", 3, "was not made by Variorum", "--force");
    }

    @Test
    void aSiteIsPublishedAmongTheFilesOfSomebodyElseByForce() throws Exception {
        Path own = Files.createDirectory(folder.resolve("public")).resolve("CNAME");
        Files.writeString(own, "ledger.example");
        assertThat(variorum.run("build", "--content", "content-1", "--force").code())
                .isZero();
        assertThat(own).hasContent("ledger.example");
        assertThat(folder.resolve("public/index.html")).exists();
    }

    @Test
    void aRepositoryIsLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve("public/.git"));
        assertRefused("public", 3, "Git repository");
    }

    @Test
    void aFileInThePlaceOfTheOutputIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("public"), "a file");
        assertRefused("public", 3, "there is a file of that name");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "content-1", "content-1/public", "content-1/../content-1"})
    void anOutputThatWouldSwallowTheContentIsAMistakeOfUse(String output) throws Exception {
        assertRefused(output, 2, "must lie side by side");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aParentThatNobodyMayWriteToIsAFault() throws Exception {
        // not even root may make a folder there
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        assertRefused("/proc/variorum-public", 3, "cannot make a folder in /proc");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aParentWithoutPermissionLeavesTheOldSite() throws Exception {
        Path parent = Files.createDirectory(folder.resolve("www"));
        assertThat(build("www/public").code()).isZero();
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(parent), "root may write everywhere");
            assertRefused("www/public", 3, "cannot make a folder in ");
        } finally {
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatCannotBeWrittenToItsEndLeavesTheOldSite() throws Exception {
        assertThat(build("public").code()).isZero();
        Path large = Files.createDirectories(folder.resolve("content-1/static")).resolve("large.bin");
        Files.write(large, new byte[3_000_000]);
        // What a full disk does to every user, a limit on the size of files does without being root.
        Program limited = variorum.by("sh", "-c", "ulimit -f 2000 && exec \"$@\"", "sh");
        assertRefused(limited, "public", 3, "large.bin", "File too large");
    }

    @Test
    void mistakesInTheContentLeaveTheOldSite() throws Exception {
        assertThat(build("public").code()).isZero();
        Files.delete(folder.resolve("content-1/outlets.yaml"));
        assertRefused("public", 1, "");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theSecondOfTwoBuildsAtOnceFailsAtOnce() throws Exception {
        Program.Run first = stoppedWhileWriting();
        try {
            assertRefused("public", 3, "another build is writing to ");
        } finally {
            first.signal("CONT");
        }
        assertThat(Program.end(first)).isEqualTo(new Program.Result(0, ""));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("content-1", "public", ".public.variorum");
    }

    /** A build that has begun to write, and stands still. */
    private Program.Run stoppedWhileWriting() throws Exception {
        Path workshop = folder.resolve(".public.variorum");
        for (int i = 0; i < 30; i++) {
            // Where nothing has changed nothing is written.
            Files.writeString(
                    Files.createDirectories(folder.resolve("content-1/static")).resolve("try.txt"), "" + i);
            Program.Run run = variorum.start("build", "--content", "content-1", "--output", "public");
            while (run.isAlive() && !Files.exists(workshop.resolve("new"))) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            run.signal("STOP");
            waitUntilNothingChanges();
            if (run.isAlive() && Files.exists(workshop.resolve("new"))) {
                return run;
            }
            run.signal("CONT");
            Program.end(run);
        }
        throw new AssertionError("never caught a build while it wrote");
    }

    /** A stop reaches each thread of a process in its own time: those that were writing may write on for a moment. */
    private void waitUntilNothingChanges() throws Exception {
        Map<String, String> last;
        Map<String, String> now = Map.of();
        do {
            TimeUnit.MILLISECONDS.sleep(200);
            last = now;
            now = Tree.of(folder);
        } while (!now.equals(last));
    }

    private Program.Result build(String output) throws Exception {
        return build(variorum, output);
    }

    private static Program.Result build(Program program, String output) throws Exception {
        return program.run("build", "--content", "content-1", "--output", output);
    }

    private void assertRefused(String output, int code, String... words) throws Exception {
        assertRefused(variorum, output, code, words);
    }

    /** Asserts that a build fails with a code and words, and that no file or folder is changed, new or gone. */
    private void assertRefused(Program program, String output, int code, String... words) throws Exception {
        Map<String, String> before = Tree.of(folder);
        Program.Result result = build(program, output);
        assertThat(result.err()).contains(words).doesNotContain("\tat ");
        assertThat(result.code()).isEqualTo(code);
        assertThat(Tree.of(folder)).isEqualTo(before);
    }
}
