package org.variorum.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file of the site as a value: a renderer makes it, only the writer touches the disk. */
public sealed interface OutputFile {

    /** Where it goes, relative to the output; always good by {@link OutputPath}. */
    String path();

    /** Writes its bytes, the same ones each time. */
    void writeTo(OutputStream target) throws IOException;

    /**
     * A text, written as UTF-8.
     *
     * @param path where it goes
     * @param text all of it
     */
    record Text(String path, String text) implements OutputFile {

        /** Checks the path. */
        public Text {
            OutputPath.require(path);
        }

        @Override
        public void writeTo(OutputStream target) throws IOException {
            target.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Bytes, such as a picture that was made. Equal if path and bytes are equal; a record cannot say that of an array.
     */
    final class Bytes implements OutputFile {

        private final String path;
        private final byte[] content;

        /** Checks the path. The bytes become the file's own: whoever made them does not change them any more. */
        public Bytes(String path, byte[] content) {
            this.path = OutputPath.require(path);
            this.content = content;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public void writeTo(OutputStream target) throws IOException {
            target.write(content);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes bytes && path.equals(bytes.path) && Arrays.equals(content, bytes.content);
        }

        @Override
        public int hashCode() {
            return 31 * path.hashCode() + Arrays.hashCode(content);
        }

        @Override
        public String toString() {
            return "Bytes[path=" + path + ", length=" + content.length + "]";
        }
    }

    /**
     * A content file, copied as it is.
     *
     * @param path where it goes
     * @param gate the way in which it is read
     * @param source which file, relative to the gate's folder
     */
    record Copy(String path, ReadGate gate, String source) implements OutputFile {

        /** Checks the path. */
        public Copy {
            OutputPath.require(path);
        }

        @Override
        public void writeTo(OutputStream target) throws IOException {
            gate.copy(source, target);
        }
    }
}
