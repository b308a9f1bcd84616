package org.variorum.write;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The exchange of the operating system, of which Java's library has none: {@code renameat2(2)} with
 * {@code RENAME_EXCHANGE} on Linux, {@code renamex_np(2)} with {@code RENAME_SWAP} on macOS. Use it through
 * {@link Exchange#ofSystem}, which loads it, and JNA with it, no sooner than it is needed.
 */
final class NativeExchange implements Exchange {

    /** {@code AT_FDCWD}: a relative path starts at the working folder. Ours are absolute, so that it is not used. */
    private static final int AT_FDCWD = -100;

    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    @Override
    public void swap(Path one, Path other) throws CannotExchangeException {
        try {
            if (Platform.isLinux()) {
                Native.load("c", Linux.class).renameat2(AT_FDCWD, bytes(one), AT_FDCWD, bytes(other), RENAME_EXCHANGE);
            } else if (Platform.isMac()) {
                Native.load("c", Mac.class).renamex_np(bytes(one), bytes(other), RENAME_SWAP);
            } else {
                throw new CannotExchangeException("this operating system has no such operation");
            }
        } catch (LastErrorException e) {
            throw new CannotExchangeException("the file system refused, error " + e.getErrorCode());
        } catch (LinkageError e) {
            throw new CannotExchangeException(
                    "the native call is not available, " + e.getClass().getSimpleName());
        }
    }

    /** The path as the C library wants it, in the encoding in which this JVM speaks to the file system. */
    private static byte[] bytes(Path path) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        byte[] name = path.toString().getBytes(names);
        return Arrays.copyOf(name, name.length + 1);
    }

    /** The call of Linux. */
    interface Linux extends Library {
        /** See {@code man 2 renameat2}. */
        int renameat2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, int flags)
                throws LastErrorException;
    }

    /** The call of macOS. */
    interface Mac extends Library {
        /** See {@code man 2 renamex_np}. */
        int renamex_np(byte[] oldPath, byte[] newPath, int flags) throws LastErrorException;
    }
}
