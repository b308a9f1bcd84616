package org.variorum.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;
import org.variorum.load.Folder;
import org.variorum.lock.Lock;
import org.variorum.write.FileReplacement;

/** Changes {@code variorum.lock} of a content folder, section by section, in one step. */
public final class LockKeeper {

    private final Path content;

    /** Of that content folder. */
    public LockKeeper(Path content) {
        this.content = content;
    }

    /**
     * Puts into the file what a change makes of it; a file that would be the same is not touched, one that is not there is made.
     *
     * @param change what is to be otherwise, whatever else is recorded
     * @param reporter is told of a file that is no lock, which is left as it is
     * @return whether the file now holds what it should
     * @throws IOException if the machine fails, or somebody else changes the file at the same moment; it is then as it was
     */
    public boolean change(UnaryOperator<Lock> change, Reporter reporter) throws IOException {
        Path file = content.resolve(Folder.LOCK);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Lock made = change.apply(Lock.EMPTY);
            if (!made.sections().isEmpty()) {
                FileReplacement.create(file, bytes(made));
            }
            return true;
        }
        ReadGate gate = new ReadGate(content, Limits.DEFAULT);
        Optional<byte[]> was = gate.readBytes(Folder.LOCK, reporter);
        Optional<Lock> lock = was.flatMap(bytes -> gate.readLongText(Folder.LOCK, reporter))
                .flatMap(text -> Lock.read(text, reporter));
        if (was.isEmpty() || lock.isEmpty()) {
            return false;
        }
        Lock changed = change.apply(lock.get());
        if (!changed.equals(lock.get())) {
            FileReplacement.replace(gate.real(Folder.LOCK), was.get(), bytes(changed));
        }
        return true;
    }

    private static byte[] bytes(Lock lock) {
        return lock.text().getBytes(StandardCharsets.UTF_8);
    }
}
