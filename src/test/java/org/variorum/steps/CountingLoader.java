package org.variorum.steps;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassWriter;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads the program anew, so that it counts its steps. What it writes in place of what was compiled means the same. */
final class CountingLoader extends ClassLoader {

    private static final String OURS = "org.variorum.";
    private static final String TALLY = StepTally.class.getName().replace('.', '/');
    private static final String STRING = "java/lang/String";
    private static final Set<String> REPLACED = Set.of(
            "matches(Ljava/lang/String;)Z",
            "contains(Ljava/lang/CharSequence;)Z",
            "indexOf(I)I",
            "indexOf(II)I",
            "indexOf(Ljava/lang/String;)I",
            "indexOf(Ljava/lang/String;I)I");

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(OURS) || name.startsWith(StepTally.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(file.readAllBytes());
            ClassWriter writer = new ClassWriter(reader, 0);
            reader.accept(new Counted(writer), 0);
            byte[] counted = writer.toByteArray();
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class Counted extends ClassVisitor {

        Counted(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String form, @Nullable String signature, String @Nullable [] exceptions) {
            return new CountedMethod(super.visitMethod(access, name, form, signature, exceptions));
        }
    }

    private static final class CountedMethod extends MethodVisitor {

        private final Set<Label> passed = new HashSet<>();

        CountedMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            tally("step", "()V");
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                tally("step", "()V");
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String form, boolean ofInterface) {
            boolean text = owner.equals(STRING) && opcode == Opcodes.INVOKEVIRTUAL;
            if (owner.equals("java/util/regex/Pattern") && name.equals("matcher")) {
                tally(name, "(Ljava/util/regex/Pattern;" + form.substring(1));
            } else if (text && REPLACED.contains(name + form)) {
                tally(name, "(L" + STRING + ";" + form.substring(1));
            } else {
                super.visitMethodInsn(opcode, owner, name, form, ofInterface);
                if (form.endsWith(")L" + STRING + ";") && (text || owner.equals("java/lang/StringBuilder"))) {
                    tally("made", "(L" + STRING + ";)L" + STRING + ";");
                }
            }
        }

        private void tally(String name, String form) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, TALLY, name, form, false);
        }
    }
}
