package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.files.Reasons;

/**
 * The edition that an output holds, so far as it is known.
 *
 * @param output the folder
 * @param files what was published
 * @param doubt why what lies in the place of that is not used, if anything does
 * @param marked whether Variorum made the folder
 */
record LastEdition(Path output, Optional<Published> files, Optional<String> doubt, boolean marked) {

    /** The edition of an output, if a file tells of it. */
    static LastEdition of(Path output, Path kept) throws IOException {
        boolean marked = Marker.isIn(output);
        if (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
            return new LastEdition(output, Optional.empty(), Optional.empty(), marked);
        }
        try {
            Published files = Published.of(Ledger.read(kept));
            if (marked && !Marker.names(output, files)) {
                throw new NotTrustedException("it tells of another folder");
            }
            return new LastEdition(output, Optional.of(files).filter(f -> marked), Optional.empty(), marked);
        } catch (IOException e) {
            return new LastEdition(output, Optional.empty(), Optional.of(Reasons.of(e)), marked);
        }
    }

    /** Whether a file tells of the edition of an output. */
    static boolean isIn(Path kept, Path output) throws IOException {
        return of(output, kept).files().isPresent();
    }

    /** The same, with an equal edition that has been read already. */
    LastEdition with(Optional<Published> edition) {
        return new LastEdition(output, edition, doubt, marked);
    }

    /** Whether it is a site of ours whose files are not known. */
    boolean isForgotten() {
        return files.isEmpty() && marked;
    }
}
