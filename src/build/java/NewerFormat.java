import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.objectweb.asm.ClassWriter.COMPUTE_FRAMES;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.V1_6;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;

/**
 * Gives those classes of a jar that are in a format before that of Java 6 the latter, in which methods say which types values
 * have where several ways meet: Java 25 takes no others into its cache of linked classes. Argument: the jar, which is replaced.
 *
 * <p>One file, since Java 17 runs no more than one from its source.
 */
public final class NewerFormat {

    private NewerFormat() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path newer = jar.resolveSibling(jar.getFileName() + ".newer");
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(newer));
                URLClassLoader classes =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTime(entry.getTime());
                to.putNextEntry(same);
                to.write(newer(entry.getName(), bytes(from, entry), classes));
                to.closeEntry();
            }
        }
        Files.move(newer, jar, REPLACE_EXISTING);
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static byte[] newer(String name, byte[] bytes, ClassLoader classes) {
        if (!name.endsWith(".class") || new ClassReader(bytes).readUnsignedShort(6) >= V1_6) {
            return bytes;
        }
        ClassWriter newer = new ClassWriter(COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(ASM9, newer) {
                            @Override
                            public void visit(
                                    int version,
                                    int access,
                                    String name,
                                    String generic,
                                    String parent,
                                    String[] interfaces) {
                                super.visit(V1_6, access, name, generic, parent, interfaces);
                            }
                        },
                        0);
        return newer.toByteArray();
    }
}
