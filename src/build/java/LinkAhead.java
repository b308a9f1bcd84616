import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.F_NEW;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Gives compiled classes in plain code what the Java machine would otherwise link in them, one place after the other, when
 * it first comes there: a lambda becomes a class beside its own, and a record's {@code equals} and {@code hashCode} become
 * methods. Arguments: the folder of the classes, and a folder that is made anew, for these and all else that is in the first.
 *
 * <p>One file, since Java 17 runs no more than one from its source.
 */
public final class LinkAhead {

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type STRING = Type.getType(String.class);
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final Map<Type, Type> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.SHORT_TYPE, Type.getType(Short.class));

    /** Where the records are whose parts templates read by their names. */
    private static final String VIEWS = "org/variorum/render/view/";

    /** What an interface extends whose methods without parameters are read so, too. */
    private static final String WORDS = "org/variorum/words/PageText";

    private final Path target;
    private final Map<String, List<String>> nests = new TreeMap<>();

    private LinkAhead(Path target) {
        this.target = target;
    }

    /** Links the classes of a folder into another. */
    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(arguments[0]);
        LinkAhead classes = new LinkAhead(Path.of(arguments[1]));
        for (Path old : filesIn(classes.target)) {
            Files.delete(old);
        }
        for (Path file : filesIn(source)) {
            classes.take(source.relativize(file), Files.readAllBytes(file));
        }
        for (Map.Entry<String, List<String>> nest : classes.nests.entrySet()) {
            classes.widen(nest.getKey(), nest.getValue());
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void take(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(target.resolve(file).getParent());
        if (file.toString().endsWith(".class")) {
            link(new ClassReader(bytes));
        } else {
            Files.write(target.resolve(file), bytes);
        }
    }

    private void link(ClassReader before) throws IOException {
        ClassWriter after = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Linked linked = new Linked(before.getClassName(), after);
        before.accept(linked, 0);
        write(before.getClassName(), after);
        boolean words = List.of(before.getInterfaces()).contains(WORDS) && linked.isInterface;
        if ((before.getClassName().startsWith(VIEWS) || words) && !linked.parts.isEmpty()) {
            ViewParts parts = new ViewParts(Type.getObjectType(before.getClassName()), linked.parts, words);
            write(parts.name(), parts.write(linked.version));
        }
        for (Map.Entry<String, ClassWriter> lambda : linked.lambdas.entrySet()) {
            write(lambda.getKey(), lambda.getValue());
            nests.computeIfAbsent(linked.nest, nest -> new ArrayList<>()).add(lambda.getKey());
        }
    }

    // The lambdas of a class see its private parts, which is for its nest to allow.
    private void widen(String nest, List<String> members) throws IOException {
        ClassWriter after = new ClassWriter(0);
        new ClassReader(Files.readAllBytes(file(nest)))
                .accept(
                        new ClassVisitor(ASM9, after) {
                            @Override
                            public void visitEnd() {
                                members.forEach(this::visitNestMember);
                                super.visitEnd();
                            }
                        },
                        0);
        write(nest, after);
    }

    private void write(String name, ClassWriter written) throws IOException {
        Files.write(file(name), written.toByteArray());
    }

    private Path file(String name) {
        return target.resolve(name + ".class");
    }

    private static GeneratorAdapter begin(ClassVisitor made, int access, Method method) {
        return new GeneratorAdapter(
                access, method, made.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
    }

    private static void end(GeneratorAdapter body) {
        body.returnValue();
        body.endMethod();
    }

    private static boolean isReference(Type type) {
        return type.getSort() >= Type.ARRAY;
    }

    /** A class on its way from before to after. */
    private static final class Linked extends ClassVisitor {

        private final String name;
        private String nest;
        private int version;
        private boolean isInterface;
        private final Map<String, ClassWriter> lambdas = new LinkedHashMap<>();
        private final List<RecordMethod> records = new ArrayList<>();
        private final List<Method> parts = new ArrayList<>();

        Linked(String name, ClassWriter after) {
            super(ASM9, after);
            this.name = name;
            this.nest = name;
        }

        @Override
        public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
            this.version = version;
            this.isInterface = (access & ACC_INTERFACE) != 0;
            super.visit(version, access, name, generic, parent, interfaces);
        }

        @Override
        public void visitNestHost(String host) {
            nest = host;
            super.visitNestHost(host);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
            if (isInterface && (access & ACC_STATIC) == 0 && type.startsWith("()")) {
                parts.add(new Method(name, type));
            }
            return new MethodVisitor(ASM9, super.visitMethod(access, name, type, generic, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle linker, Object... arguments) {
                    if (!linked(this, new Method(name, type), linker, arguments)) {
                        super.visitInvokeDynamicInsn(name, type, linker, arguments);
                    }
                }
            };
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String part, String type, String generic) {
            parts.add(new Method(part, "()" + type));
            return super.visitRecordComponent(part, type, generic);
        }

        @Override
        public void visitEnd() {
            records.forEach(method -> method.write(cv));
            super.visitEnd();
        }

        private boolean linked(MethodVisitor code, Method site, Handle linker, Object... arguments) {
            return switch (linker.getOwner() + "." + linker.getName()) {
                case "java/lang/invoke/LambdaMetafactory.metafactory" -> lambda(code, site, arguments);
                case "java/lang/runtime/ObjectMethods.bootstrap" -> record(code, site, arguments);
                default -> false;
            };
        }

        private boolean lambda(MethodVisitor code, Method site, Object... arguments) {
            String made = name + "$$L" + (lambdas.size() + 1);
            Lambda lambda = new Lambda(made, site, (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
            if (!lambda.isPlain()) {
                return false;
            }
            lambdas.put(made, lambda.write(version, nest));
            visitInnerClass(made, null, null, ACC_FINAL | ACC_SYNTHETIC);
            code.visitMethodInsn(INVOKESTATIC, made, "of", site.getDescriptor(), false);
            return true;
        }

        private boolean record(MethodVisitor code, Method site, Object... arguments) {
            if (site.getName().equals("toString")) {
                return false;
            }
            List<Handle> parts = new ArrayList<>();
            for (Object part : List.of(arguments).subList(2, arguments.length)) {
                parts.add((Handle) part);
            }
            Method method = new Method(site.getName() + "$parts", site.getDescriptor());
            records.add(new RecordMethod(Type.getObjectType(name), method, parts));
            code.visitMethodInsn(INVOKESTATIC, name, method.getName(), method.getDescriptor(), false);
            return true;
        }
    }

    /**
     * The class that reads the parts of a view, or the words of a group, by their names, which else would be a lambda for each at
     * each start.
     */
    private record ViewParts(Type view, List<Method> parts, boolean words) {

        String name() {
            return view.getInternalName() + "$Parts";
        }

        ClassWriter write(int version) {
            ClassWriter made = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
            String[] implemented = {VIEWS + "ViewParts"};
            made.visit(
                    version,
                    ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
                    name(),
                    null,
                    OBJECT.getInternalName(),
                    implemented);
            GeneratorAdapter constructor = begin(made, ACC_PUBLIC, Method.getMethod("void <init> ()"));
            constructor.loadThis();
            constructor.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
            end(constructor);
            writeOf(begin(made, ACC_PUBLIC, Method.getMethod("Object of (Object, String)")));
            made.visitEnd();
            return made;
        }

        private void writeOf(GeneratorAdapter body) {
            for (Method part : parts) {
                Label next = body.newLabel();
                body.push(part.getName());
                body.loadArg(1);
                body.invokeVirtual(STRING, Method.getMethod("boolean equals (Object)"));
                body.ifZCmp(GeneratorAdapter.EQ, next);
                body.loadArg(0);
                body.checkCast(view);
                if (words) {
                    body.invokeInterface(view, part);
                } else {
                    body.invokeVirtual(view, part);
                }
                body.valueOf(part.getReturnType());
                body.returnValue();
                body.mark(next);
            }
            body.visitInsn(ACONST_NULL);
            end(body);
        }
    }

    /**
     * The class of a lambda: what it holds are its fields {@code held}, and it hands these and what it is called with to the
     * method with its code.
     *
     * @param site the name of the only method of the interface; from what is held to the interface
     * @param erased the type of that method
     * @param code the method with the code
     * @param called the type of that method where it stands, which may be narrower
     */
    private record Lambda(String name, Method site, Type erased, Handle code, Type called) {

        private Type self() {
            return Type.getObjectType(name);
        }

        private boolean isNew() {
            return code.getTag() == H_NEWINVOKESPECIAL;
        }

        private List<Type> taken() {
            List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(code.getDesc())));
            if (!isNew() && code.getTag() != H_INVOKESTATIC) {
                types.add(0, Type.getObjectType(code.getOwner()));
            }
            return types;
        }

        private Type answered() {
            return isNew() ? Type.getObjectType(code.getOwner()) : Type.getReturnType(code.getDesc());
        }

        /** Whether nothing must be boxed or unboxed on the way in or out; what must is rare, and left to the machine. */
        boolean isPlain() {
            Type[] given = erased.getArgumentTypes();
            int held = site.getArgumentTypes().length;
            for (int i = 0; i < given.length; i++) {
                if (!isSame(given[i], taken().get(held + i))) {
                    return false;
                }
            }
            Type wanted = erased.getReturnType();
            boolean isArray = code.getOwner().startsWith("[");
            return !isArray && (wanted.equals(Type.VOID_TYPE) || isSame(answered(), wanted));
        }

        private static boolean isSame(Type from, Type to) {
            return isReference(from) ? isReference(to) : from.equals(to);
        }

        ClassWriter write(int version, String nest) {
            ClassWriter made = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            String[] interfaces = {site.getReturnType().getInternalName()};
            made.visit(
                    version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, OBJECT.getInternalName(), interfaces);
            made.visitNestHost(nest);
            made.visitOuterClass(name.substring(0, name.indexOf("$$L")), null, null);
            made.visitInnerClass(name, null, null, ACC_FINAL | ACC_SYNTHETIC);
            for (int i = 0; i < site.getArgumentTypes().length; i++) {
                made.visitField(
                        ACC_PRIVATE | ACC_FINAL, "held" + i, site.getArgumentTypes()[i].getDescriptor(), null, null);
            }
            writeConstructor(made);
            writeOf(made);
            writeCall(made);
            made.visitEnd();
            return made;
        }

        private Method constructor() {
            return new Method("<init>", Type.VOID_TYPE, site.getArgumentTypes());
        }

        private void writeConstructor(ClassVisitor made) {
            GeneratorAdapter body = begin(made, ACC_PRIVATE, constructor());
            body.loadThis();
            body.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
            for (int i = 0; i < site.getArgumentTypes().length; i++) {
                body.loadThis();
                body.loadArg(i);
                body.putField(self(), "held" + i, site.getArgumentTypes()[i]);
            }
            end(body);
        }

        // One that holds nothing is made once.
        private void writeOf(ClassVisitor made) {
            GeneratorAdapter body = begin(made, ACC_STATIC, new Method("of", site.getDescriptor()));
            if (site.getArgumentTypes().length == 0) {
                made.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, "ONLY", self().getDescriptor(), null, null);
                GeneratorAdapter first = begin(made, ACC_STATIC, Method.getMethod("void <clinit> ()"));
                writeNew(first);
                first.putStatic(self(), "ONLY", self());
                end(first);
                body.getStatic(self(), "ONLY", self());
            } else {
                writeNew(body);
            }
            end(body);
        }

        private void writeNew(GeneratorAdapter body) {
            body.newInstance(self());
            body.dup();
            body.loadArgs();
            body.invokeConstructor(self(), constructor());
        }

        private void writeCall(ClassVisitor made) {
            GeneratorAdapter body = begin(made, ACC_PUBLIC, new Method(site.getName(), erased.getDescriptor()));
            if (isNew()) {
                body.newInstance(Type.getObjectType(code.getOwner()));
                body.dup();
            }
            for (int i = 0; i < site.getArgumentTypes().length; i++) {
                body.loadThis();
                body.getField(self(), "held" + i, site.getArgumentTypes()[i]);
            }
            for (int i = 0; i < erased.getArgumentTypes().length; i++) {
                body.loadArg(i);
                cast(body, erased.getArgumentTypes()[i], called.getArgumentTypes()[i]);
            }
            body.visitMethodInsn(operation(), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
            if (!erased.getReturnType().equals(Type.VOID_TYPE)) {
                cast(body, answered(), erased.getReturnType());
            }
            end(body);
        }

        private int operation() {
            return switch (code.getTag()) {
                case H_INVOKESTATIC -> INVOKESTATIC;
                case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
                default -> code.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
            };
        }

        private static void cast(GeneratorAdapter body, Type from, Type to) {
            if (isReference(to) && !from.equals(to)) {
                body.checkCast(to);
            }
        }
    }

    /** A method of a record that goes over its parts. */
    private record RecordMethod(Type type, Method method, List<Handle> parts) {

        void write(ClassVisitor made) {
            GeneratorAdapter body = begin(made, ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, method);
            if (method.getName().startsWith("equals")) {
                writeEquals(body);
            } else {
                writeHashCode(body);
            }
            end(body);
        }

        private void writeHashCode(GeneratorAdapter body) {
            body.push(0);
            for (Handle part : parts) {
                body.push(31);
                body.math(GeneratorAdapter.MUL, Type.INT_TYPE);
                body.loadArg(0);
                get(body, part);
                help(body, part, "hashCode", "(%1$s)I");
                body.math(GeneratorAdapter.ADD, Type.INT_TYPE);
            }
        }

        private void writeEquals(GeneratorAdapter body) {
            Label other = new Label();
            Label different = new Label();
            body.loadArg(0);
            body.loadArg(1);
            body.ifCmp(OBJECT, GeneratorAdapter.NE, other);
            body.push(true);
            body.returnValue();
            mark(body, other);
            body.loadArg(1);
            body.instanceOf(type);
            body.ifZCmp(GeneratorAdapter.EQ, different);
            for (Handle part : parts) {
                body.loadArg(0);
                get(body, part);
                body.loadArg(1);
                body.checkCast(type);
                get(body, part);
                boolean compares = !isReference(Type.getType(part.getDesc()));
                help(body, part, compares ? "compare" : "equals", compares ? "(%1$s%1$s)I" : "(%1$s%1$s)Z");
                body.ifZCmp(compares ? GeneratorAdapter.NE : GeneratorAdapter.EQ, different);
            }
            body.push(true);
            body.returnValue();
            mark(body, different);
            body.push(false);
        }

        private void mark(GeneratorAdapter body, Label label) {
            Object[] arguments = {type.getInternalName(), OBJECT.getInternalName()};
            body.mark(label);
            body.visitFrame(F_NEW, arguments.length, arguments, 0, new Object[0]);
        }

        private void get(GeneratorAdapter body, Handle part) {
            body.getField(type, part.getName(), Type.getType(part.getDesc()));
        }

        // Objects has it for references, and the class of its box for what is none.
        private static void help(GeneratorAdapter body, Handle part, String name, String call) {
            Type of = Type.getType(part.getDesc());
            String given = isReference(of) ? OBJECT.getDescriptor() : of.getDescriptor();
            body.invokeStatic(isReference(of) ? OBJECTS : BOXES.get(of), new Method(name, call.formatted(given)));
        }
    }
}
