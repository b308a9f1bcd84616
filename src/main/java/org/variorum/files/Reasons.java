package org.variorum.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Says in words why the operating system refused something, without the path, which the caller knows better. */
public final class Reasons {

    private Reasons() {}

    /** The reason, one line, no full stop: {@code permission denied}. */
    public static String of(Exception problem) {
        if (problem instanceof DirectoryIteratorException && problem.getCause() instanceof IOException inner) {
            return of(inner);
        } else if (problem instanceof AccessDeniedException) {
            return "permission denied";
        } else if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (problem instanceof NotDirectoryException) {
            return "it is not a folder";
        } else if (problem instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        } else if (problem instanceof FileAlreadyExistsException) {
            return "it is there already";
        } else if (problem instanceof FileSystemLoopException) {
            return "links lead round in a circle";
        } else if (problem instanceof FileSystemException system) {
            return plain(Optional.ofNullable(system.getReason()).orElse("the file system refused"));
        }
        return plain(Optional.ofNullable(problem.getMessage())
                .orElse(problem.getClass().getSimpleName()));
    }

    /** The one system message that everybody meets sooner or later, in words. */
    private static String plain(String reason) {
        return reason.equals("No space left on device") ? "the disk is full" : reason;
    }
}
