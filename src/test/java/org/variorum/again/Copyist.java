package org.variorum.again;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;
import org.variorum.write.DirectoryOutput;
import org.variorum.write.Legacy;
import org.variorum.write.OutputGuard;
import org.variorum.write.Written;

/**
 * A builder that publishes texts as they are, remembers it, and builds nothing where nothing has changed. As a program it edits
 * and builds without end, until it is killed.
 *
 * @param folder holds the folder {@code texts}, and the output {@code site}
 */
record Copyist(Path folder) {

    static final String READY = "ready";

    private static final int TEXTS = 12;

    /** Argument: the folder. */
    public static void main(String[] arguments) throws IOException {
        Copyist copyist = new Copyist(Path.of(arguments[0]));
        Random random = new Random();
        for (int round = 0; ; round++) {
            copyist.edit(random);
            copyist.build("public");
            copyist.build("public");
            if (round == 0) {
                System.out.println(READY);
            }
        }
    }

    Path texts() {
        return folder.resolve("texts");
    }

    Path site(String name) {
        return folder.resolve(name);
    }

    /** Writes, deletes or touches one of the texts. */
    void edit(Random random) throws IOException {
        Path text = texts().resolve(random.nextInt(TEXTS) + ".txt");
        Files.createDirectories(texts());
        if (random.nextInt(4) > 0) {
            Files.writeString(text, "version " + random.nextInt(10));
        } else {
            Files.deleteIfExists(text);
        }
    }

    /** Publishes the texts, unless that was done before; whether something was done. */
    boolean build(String site) throws IOException {
        Again again = again(site);
        if (again.text(site(site)).isPresent()) {
            return false;
        }
        Watched watched = again.begin(site(site), List.of(texts()));
        Optional<Before> before = watched.before();
        publish(site, before).ifPresent(watched::published);
        watched.keep("published", before.isPresent() ? sequel(site) : legacy(site));
        return true;
    }

    /** What a build leaves for the next one. */
    static Legacy legacy(String text) {
        return new Legacy(Optional.of(bytes(text)), Optional.empty());
    }

    private static Legacy sequel(String text) {
        return new Legacy(Optional.empty(), Optional.of(bytes(text)));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    Again again(String site) {
        return new Again(List.of("publish", site), InstantSource.system());
    }

    Optional<Written> publish(String site) throws IOException {
        return publish(site, Optional.empty());
    }

    private Optional<Written> publish(String site, Optional<Before> before) throws IOException {
        OutputGuard guard = new OutputGuard(List.of(texts()), List.of());
        return new DirectoryOutput(site(site), false, guard, notice -> {})
                .write(sink -> copy(sink, before), before.map(Before::edition));
    }

    /** What has not changed is not handed over, if what is there can be kept. */
    private boolean copy(OutputSink sink, Optional<Before> before) throws IOException {
        try (Stream<Path> texts = Files.list(texts())) {
            for (Path text : texts.toList()) {
                String path = "a/" + text.getFileName();
                boolean same = before.isPresent() && !before.get().changed().contains(text);
                if (!same || !sink.keeps(path)) {
                    sink.accept(new OutputFile.Text(path, Files.readString(text)));
                }
            }
        }
        return true;
    }
}
