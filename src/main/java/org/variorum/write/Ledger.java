package org.variorum.write;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What builds keep in a file beside an output for those that come after: named sections, each with a version of its own and a
 * checksum. An immutable value. The file may be deleted at any time, and only its owner may read it.
 *
 * <p>The checksum finds what was cut or garbled. It is no seal: whoever can write the file can make one, and is its owner.
 */
public final class Ledger {

    /** Its name in the hidden folder. */
    public static final String NAME = "kept";

    private static final long MAGIC = 0x56_41_52_4B_45_50_54_01L;

    /** A file without sections. */
    static final Ledger NOTHING = new Ledger(new TreeMap<>());

    private static final int LARGEST = 1 << 30;
    private static final int MOST_SECTIONS = 1_000;

    private final NavigableMap<String, Section> sections;

    private Ledger(NavigableMap<String, Section> sections) {
        this.sections = sections;
    }

    /**
     * Reads a file.
     *
     * @throws NotTrustedException if it is not one that we have written, whole
     * @throws IOException if it cannot be read
     */
    public static Ledger read(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile() || attributes.size() > LARGEST) {
            throw new NotTrustedException("it is no file of ours");
        } else if (!Owner.isUs(file)) {
            throw new NotTrustedException("it belongs to another user");
        }
        try {
            return read(ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (BufferUnderflowException e) {
            throw new NotTrustedException(NotTrustedException.GARBLED);
        }
    }

    private static Ledger read(ByteBuffer bytes) throws NotTrustedException {
        if (bytes.getLong() != MAGIC) {
            throw new NotTrustedException("it was made by another version of Variorum, or is garbled");
        }
        NavigableMap<String, Head> heads = heads(bytes);
        NavigableMap<String, Section> sections = new TreeMap<>();
        for (Map.Entry<String, Head> head : heads.entrySet()) {
            sections.put(head.getKey(), head.getValue().section(bytes));
        }
        if (bytes.hasRemaining()) {
            throw new NotTrustedException(NotTrustedException.GARBLED);
        }
        return new Ledger(sections);
    }

    private static NavigableMap<String, Head> heads(ByteBuffer bytes) throws NotTrustedException {
        int start = bytes.position();
        int count = bytes.getInt();
        NavigableMap<String, Head> heads = new TreeMap<>();
        for (int i = 0; i < count && count <= MOST_SECTIONS; i++) {
            byte[] name = new byte[Byte.toUnsignedInt(bytes.get())];
            bytes.get(name);
            heads.put(
                    new String(name, StandardCharsets.UTF_8), new Head(bytes.getInt(), bytes.getInt(), bytes.getInt()));
        }
        ByteBuffer table = bytes.duplicate().flip().position(start);
        if (bytes.getInt() != checksum(table) || heads.size() != count) {
            throw new NotTrustedException(NotTrustedException.GARBLED);
        }
        return heads;
    }

    /**
     * The content of a section, read-only.
     *
     * @return empty if there is none of that name
     * @throws NotTrustedException if it has another version
     */
    public Optional<ByteBuffer> section(String name, int version) throws NotTrustedException {
        Section section = sections.get(name);
        if (section == null) {
            return Optional.empty();
        } else if (section.version != version) {
            throw new NotTrustedException("it was made by another version of Variorum");
        }
        return Optional.of(section.content.duplicate());
    }

    /** Tells it from others: the names, lengths and checksums of its sections. */
    String seal() {
        StringBuilder seal = new StringBuilder();
        sections.forEach((name, section) -> seal.append(name)
                .append(' ')
                .append(section.content.remaining())
                .append(' ')
                .append(Integer.toHexString(checksum(section.content.duplicate())))
                .append('\n'));
        return seal.toString();
    }

    /** The same with another section, or with another content of it. */
    public Ledger with(String name, int version, ByteBuffer content) {
        NavigableMap<String, Section> more = new TreeMap<>(sections);
        more.put(name, new Section(version, content.asReadOnlyBuffer()));
        return new Ledger(more);
    }

    /** Puts it in the place of a file, in one step. Whoever does so holds the lock of the output. */
    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(draft);
        try (FileChannel channel = FileChannel.open(
                draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions(file))) {
            write(channel, head());
            for (Section section : sections.values()) {
                write(channel, section.content.duplicate());
            }
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private ByteBuffer head() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(table);
        out.writeInt(sections.size());
        for (Map.Entry<String, Section> section : sections.entrySet()) {
            byte[] name = section.getKey().getBytes(StandardCharsets.UTF_8);
            out.writeByte(name.length);
            out.write(name);
            out.writeInt(section.getValue().version);
            out.writeInt(section.getValue().content.remaining());
            out.writeInt(checksum(section.getValue().content.duplicate()));
        }
        ByteBuffer head = ByteBuffer.allocate(Long.BYTES + table.size() + Integer.BYTES);
        head.putLong(MAGIC).put(table.toByteArray());
        return head.putInt(checksum(ByteBuffer.wrap(table.toByteArray()))).flip();
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** It tells of private files too, and may lie in a folder that a server shows. */
    private static FileAttribute<?>[] permissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /**
     * A section.
     *
     * @param version that of its form
     * @param content its bytes
     */
    private record Section(int version, ByteBuffer content) {}

    /**
     * What stands of a section at the head of the file.
     *
     * @param version that of its form
     * @param length how many bytes it has
     * @param sum their checksum
     */
    private record Head(int version, int length, int sum) {

        /** The section that begins here. */
        Section section(ByteBuffer bytes) throws NotTrustedException {
            if (length < 0 || length > bytes.remaining()) {
                throw new NotTrustedException(NotTrustedException.GARBLED);
            }
            ByteBuffer content = bytes.slice(bytes.position(), length).asReadOnlyBuffer();
            bytes.position(bytes.position() + length);
            if (checksum(content.duplicate()) != sum) {
                throw new NotTrustedException(NotTrustedException.GARBLED);
            }
            return new Section(version, content);
        }
    }
}
