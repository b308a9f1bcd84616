package org.variorum.again;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.write.NotTrustedException;
import org.variorum.write.Packer;
import org.variorum.write.Published;
import org.variorum.write.StillOutput;
import org.variorum.write.Unpacker;

/**
 * A build that has published what is in the output.
 *
 * @param arguments all words of the command
 * @param circumstances what else it hung on
 * @param text what it printed
 * @param sources what it read
 */
record PastBuild(List<String> arguments, List<String> circumstances, String text, Sources sources) {

    private static final String SECTION = "run";
    private static final int VERSION = 1;

    PastBuild {
        arguments = List.copyOf(arguments);
        circumstances = List.copyOf(circumstances);
    }

    /** The build that an output tells of. */
    static Optional<PastBuild> of(StillOutput output) throws NotTrustedException {
        Optional<ByteBuffer> section = output.section(SECTION, VERSION);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        Unpacker bytes = new Unpacker(section.get());
        return Optional.of(new PastBuild(texts(bytes), texts(bytes), bytes.text(), Sources.unpack(bytes)));
    }

    /** Writes it down beside an output, if that still holds what it has published. */
    void keep(StillOutput output, Published edition) throws IOException {
        Packer bytes = new Packer();
        pack(bytes, arguments);
        pack(bytes, circumstances);
        sources.pack(bytes.text(text));
        output.keep(edition, SECTION, VERSION, bytes.packed());
    }

    /** The same, with its sources looked at anew. */
    PastBuild seen(Sources now) {
        return new PastBuild(arguments, circumstances, text, now);
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
