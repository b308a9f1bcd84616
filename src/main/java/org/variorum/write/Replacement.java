package org.variorum.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.variorum.files.Reasons;

/**
 * Puts a finished folder in the place of the output. Killed at any moment, it leaves either site whole, if not in its
 * place then in {@link Workshop#old()}, whence {@link Workshop#restore()} takes it back.
 */
final class Replacement {

    private final OutputPlace place;
    private final Workshop workshop;
    private final Exchange exchange;
    private final Consumer<String> notices;

    Replacement(OutputPlace place, Workshop workshop, Exchange exchange, Consumer<String> notices) {
        this.place = place;
        this.workshop = workshop;
        this.exchange = exchange;
        this.notices = notices;
    }

    /** Publishes the folder; the site that was there before is left in the workshop. */
    void publish(Path finished) throws IOException {
        try {
            if (!Files.exists(place.output(), LinkOption.NOFOLLOW_LINKS)) {
                move(finished, place.output());
            } else if (isEmpty(place.output())) {
                replaceEmpty(finished);
            } else {
                replaceFull(finished);
            }
        } catch (IOException e) {
            throw new IOException(
                    "cannot put the new site in the place of " + place.output() + ": " + why(e)
                            + "; the old one is as it was",
                    e);
        }
    }

    private static String why(IOException problem) {
        return problem instanceof AccessDeniedException
                ? Reasons.of(problem)
                : Reasons.of(problem)
                        + " (a mounted volume, or a folder from a lower layer of a container image, cannot"
                        + " be moved: choose a folder in it, or remove it first)";
    }

    /** On POSIX a rename over an empty folder is one step; where it is refused, no site is missed meanwhile. */
    private void replaceEmpty(Path finished) throws IOException {
        try {
            move(finished, place.output());
        } catch (IOException e) {
            Files.delete(place.output());
            move(finished, place.output());
        }
    }

    private void replaceFull(Path finished) throws IOException {
        try {
            exchange.swap(finished, place.output());
        } catch (Exchange.CannotExchangeException e) {
            renameTwice(finished);
            notices.accept("the old site was replaced in two steps, between which readers may have found nothing: "
                    + e.getMessage());
        }
    }

    private void renameTwice(Path finished) throws IOException {
        move(place.output(), workshop.old());
        try {
            move(finished, place.output());
        } catch (IOException e) {
            move(workshop.old(), place.output());
            throw e;
        }
        move(workshop.old(), workshop.trash());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
