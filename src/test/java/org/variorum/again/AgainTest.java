package org.variorum.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.write.StillOutput;
import org.variorum.write.Written;

class AgainTest {

    @TempDir
    private Path folder;

    private Copyist copyist;
    private Path site;

    @BeforeEach
    void write() throws IOException {
        copyist = new Copyist(folder);
        copyist.edit(new Random(1));
        put("a.txt", "one");
        site = copyist.site("public");
    }

    @Test
    void whatWasPublishedIsRemembered() throws IOException {
        assertThat(copyist.build("public")).isTrue();
        assertThat(copyist.again("public").text(site)).contains("published");
        assertThat(copyist.again("otherwise").text(site)).isEmpty();
        put("a.txt", "two");
        assertThat(copyist.again("public").text(site)).isEmpty();
    }

    @Test
    void aBuildDuringWhichAFileIsWrittenIsNotRemembered() throws IOException {
        Watched watched = begin();
        watched.published(publish());
        put("a.txt", "two");
        watched.keep("published", Copyist.legacy("published"));
        assertThat(copyist.again("public").text(site)).isEmpty();
    }

    @Test
    void aBuildIsNotTakenForThatOfAnotherWhoPublishedMeanwhile() throws IOException {
        Watched watched = begin();
        watched.published(publish());
        put("a.txt", "two");
        publish();
        put("a.txt", "one");
        watched.keep("published", Copyist.legacy("published"));
        assertThat(copyist.again("public").text(site)).isEmpty();
    }

    @Test
    void aBuildThatPublishedNothingIsNotRemembered() throws IOException {
        publish();
        begin().keep("nothing", Copyist.legacy("nothing"));
        assertThat(copyist.again("public").text(site)).isEmpty();
    }

    @Test
    void whatABuildLeftIsGivenToTheNextOneIfAllOfItIsThere() throws IOException {
        copyist.build("public");
        put("a.txt", "two");
        assertThat(edited().before()).hasValueSatisfying(before -> {
            assertThat(before.legacy()).isEqualTo(Copyist.legacy("public"));
            assertThat(before.changed()).containsExactly(copyist.texts().resolve("a.txt"));
        });
        Path memory = copyist.site(".public.variorum").resolve("memory");
        byte[] bytes = Files.readAllBytes(memory);
        Files.write(memory, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(edited().before()).isEmpty();
        assertThat(edited().notice()).isPresent();
        Files.delete(memory);
        assertThat(edited().before()).isEmpty();
        assertThat(edited().notice()).isEmpty();
        copyist.build("other");
        Files.copy(copyist.site(".other.variorum").resolve("memory"), memory);
        assertThat(edited().before()).isEmpty();
        assertThat(edited().notice()).isPresent();
    }

    /** The same command after an edit. */
    private Watched edited() {
        Again again = copyist.again("public");
        assertThat(again.text(site)).isEmpty();
        return again.begin(site, List.of(copyist.texts()));
    }

    /** Where the clock of the files is coarse, a file may be changed after it was read and have the time that it had. */
    @Test
    void aFileThatWasChangedJustBeforeABuildIsReadAgain() throws IOException {
        InstantSource clock = InstantSource.system();
        Sources seen = Sources.of(List.of(copyist.texts()), clock.millis());
        assertThat(seen.folders().get(0).files())
                .allSatisfy((file, each) -> assertThat(each.digest()).isNotEmpty());
        Sources later = Sources.of(List.of(copyist.texts()), clock.millis() + 10_000);
        assertThat(later.folders().get(0).files())
                .allSatisfy((file, each) -> assertThat(each.digest()).isEmpty());
        assertThat(seen.later(clock.millis() + 10_000)).hasValueSatisfying(look -> {
            assertThat(look.fresh()).isTrue();
            assertThat(look.changed()).isEmpty();
            assertThat(look.sources().folders()).isEqualTo(seen.folders());
        });
        assertThat(later.later(clock.millis())).hasValueSatisfying(look -> {
            assertThat(look.fresh()).isFalse();
            assertThat(look.changed()).isEmpty();
            assertThat(look.sources().folders()).isEqualTo(later.folders());
        });
        assertThat(later.digested(Optional.empty()).folders()).isEqualTo(seen.folders());
    }

    @Test
    void aFileThatIsKnownIsNotReadAgainUnlessItMayHaveChangedUnseen() throws IOException {
        long now = InstantSource.system().millis();
        SourceFolder seen =
                Sources.of(List.of(copyist.texts()), now + 10_000).folders().get(0);
        Map<String, SourceFolder.Seen> files = new HashMap<>(seen.files());
        files.replaceAll((file, each) -> new SourceFolder.Seen(each.sighting(), "known"));
        SourceFolder known = new SourceFolder(seen.path(), seen.real(), files);
        for (long settled : List.of(now + 10_000, now - 10_000)) {
            Sources past = new Sources(settled, List.of(known));
            Sources next = Sources.of(List.of(copyist.texts()), now + 20_000).digested(Optional.of(past));
            assertThat(next.folders().get(0).files().values())
                    .allMatch(each -> each.digest().equals("known") == settled > now);
        }
    }

    @Test
    void aSectionOfAnotherVersionIsNotUsed() throws IOException {
        copyist.build("public");
        StillOutput still = StillOutput.at(site).orElseThrow();
        still.keep(still.edition(), "run", 99, ByteBuffer.allocate(4), List.of());
        assertThat(copyist.again("public").text(site)).isEmpty();
        assertThat(copyist.build("public")).isTrue();
        assertThat(copyist.build("public")).isFalse();
    }

    @Test
    void aClockThatGoesBackIsNoHarm() throws IOException {
        copyist.build("public");
        Again earlier = new Again(List.of("publish", "public"), InstantSource.fixed(Instant.EPOCH));
        assertThat(earlier.text(site)).contains("published");
        assertThat(earlier.text(site)).contains("published");
        put("a.txt", "two");
        assertThat(earlier.text(site)).isEmpty();
    }

    private Watched begin() {
        return copyist.again("public").begin(site, List.of(copyist.texts()));
    }

    private Written publish() throws IOException {
        Optional<Written> written = copyist.publish("public");
        return written.orElseThrow();
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(copyist.texts().resolve(name), text);
    }
}
