package org.variorum.again;

import java.io.IOException;
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
        publish(site).ifPresent(watched::published);
        watched.keep("published");
        return true;
    }

    Again again(String site) {
        return new Again(List.of("publish", site), InstantSource.system());
    }

    Optional<Written> publish(String site) throws IOException {
        OutputGuard guard = new OutputGuard(List.of(texts()), List.of());
        return new DirectoryOutput(site(site), false, guard, notice -> {}).write(this::copy);
    }

    private boolean copy(OutputSink sink) throws IOException {
        try (Stream<Path> texts = Files.list(texts())) {
            for (Path text : texts.toList()) {
                sink.accept(new OutputFile.Text("a/" + text.getFileName(), Files.readString(text)));
            }
        }
        return true;
    }
}
