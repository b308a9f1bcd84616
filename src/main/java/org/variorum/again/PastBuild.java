package org.variorum.again;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.write.Apart;
import org.variorum.write.Legacy;
import org.variorum.write.NotTrustedException;
import org.variorum.write.Packer;
import org.variorum.write.Published;
import org.variorum.write.Sealed;
import org.variorum.write.StillOutput;
import org.variorum.write.Unpacker;

/**
 * A build that has published what is in the output.
 *
 * @param arguments all words of the command
 * @param circumstances what else it hung on
 * @param text what it printed
 * @param sources what it read
 * @param seals those of what it left for the next build to remember
 */
record PastBuild(
        List<String> arguments, List<String> circumstances, String text, Sources sources, Map<Apart, String> seals) {

    private static final String SECTION = "run";
    private static final int VERSION = 2;

    PastBuild {
        arguments = List.copyOf(arguments);
        circumstances = List.copyOf(circumstances);
        seals = Map.copyOf(seals);
    }

    /** The build that an output tells of. */
    static Optional<PastBuild> of(StillOutput output) throws NotTrustedException {
        Optional<ByteBuffer> section = output.section(SECTION, VERSION);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        Unpacker bytes = new Unpacker(section.get());
        return Optional.of(
                new PastBuild(texts(bytes), texts(bytes), bytes.text(), Sources.unpack(bytes), seals(bytes)));
    }

    /** Writes it down beside an output, if that still holds what it has published. */
    void keep(StillOutput output, Published edition) throws IOException {
        keep(output, edition, List.of());
    }

    private void keep(StillOutput output, Published edition, List<Sealed> apart) throws IOException {
        Packer bytes = new Packer();
        pack(bytes, arguments);
        pack(bytes, circumstances);
        sources.pack(bytes.text(text));
        for (Apart which : Apart.values()) {
            bytes.text(seals.getOrDefault(which, ""));
        }
        output.keep(edition, SECTION, VERSION, bytes.packed(), apart);
    }

    /** The same with what it leaves for the next build to remember. */
    void keep(StillOutput output, Published edition, Legacy legacy) throws IOException {
        List<Sealed> apart = Stream.concat(
                        legacy.whole().map(bytes -> Sealed.of(Apart.MEMORY, VERSION, bytes)).stream(),
                        legacy.sequel().map(bytes -> Sealed.of(Apart.SEQUEL, VERSION, bytes)).stream())
                .toList();
        Map<Apart, String> now = new EnumMap<>(Apart.class);
        if (legacy.sequel().isPresent()) {
            now.putAll(seals);
        }
        apart.forEach(each -> now.put(each.which(), each.seal()));
        new PastBuild(arguments, circumstances, text, sources, now).keep(output, edition, apart);
    }

    /**
     * What it left for the next build to remember, if all of it is there.
     *
     * @throws NotTrustedException if what lies in its place is another thing
     */
    Optional<Legacy> legacy(StillOutput output) throws IOException {
        Optional<ByteBuffer> whole = left(Apart.MEMORY, output);
        Optional<ByteBuffer> sequel = left(Apart.SEQUEL, output);
        return whole.isPresent() && sequel.isPresent() == seals.containsKey(Apart.SEQUEL)
                ? Optional.of(new Legacy(whole, sequel))
                : Optional.empty();
    }

    private Optional<ByteBuffer> left(Apart which, StillOutput output) throws IOException {
        String seal = seals.get(which);
        return seal == null ? Optional.empty() : output.apart(which, seal, VERSION);
    }

    /** The same, with its sources looked at anew. */
    PastBuild seen(Sources now) {
        return new PastBuild(arguments, circumstances, text, now, seals);
    }

    private static Map<Apart, String> seals(Unpacker bytes) throws NotTrustedException {
        Map<Apart, String> seals = new EnumMap<>(Apart.class);
        for (Apart which : Apart.values()) {
            String seal = bytes.text();
            if (!seal.isEmpty()) {
                seals.put(which, seal);
            }
        }
        return seals;
    }

    private static void pack(Packer bytes, List<String> texts) {
        bytes.number(texts.size());
        texts.forEach(bytes::text);
    }

    private static List<String> texts(Unpacker bytes) throws NotTrustedException {
        int count = bytes.count();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(bytes.text());
        }
        return texts;
    }
}
