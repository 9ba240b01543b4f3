package org.sanxiang.rulebook;

import java.util.Map;
import java.util.function.Consumer;

import org.sanxiang.rulebook.Compiled.Doing;
import org.sanxiang.rulebook.Compiled.Method;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** Reads from the bytecode of one class what its methods do. */
final class DoingReader extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    private final String owner;
    private final Map<Method, Doing> methods;

    DoingReader(String name, Map<Method, Doing> methods) {
        super(API);
        this.owner = Compiled.outermost(name);
        this.methods = methods;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new Body(doing(written(name)), name.endsWith("init>"));
    }

    private Doing doing(String method) {
        return methods.computeIfAbsent(new Method(owner, method), first -> new Doing());
    }

    /** The compiler names the body of a lambda {@code lambda$method$number}. */
    private static String written(String name) {
        String[] parts = name.split("\\$");
        return name.startsWith("lambda$") ? switch (parts[1]) {
            case "static" -> "<clinit>";
            case "new" -> "<init>";
            default -> parts[1];
        } : name;
    }

    /** A field counts as a method of its name that does what its initial value is made of. */
    private final class Body extends MethodVisitor {

        private final Doing doing;
        private final boolean initial;
        private Doing value = new Doing();

        private Body(Doing doing, boolean initial) {
            super(API);
            this.doing = doing;
            this.initial = initial;
        }

        @Override
        public void visitFieldInsn(int opcode, String holder, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.GETFIELD) {
                note(one -> one.fields.add(holder + "." + name));
                calls(holder, name);
            } else if (initial) {
                doing(name).add(value);
                value = new Doing();
            }
        }

        @Override
        public void visitLdcInsn(Object constant) {
            if (constant instanceof String text) {
                note(one -> one.texts.add(text));
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String holder, String name, String descriptor, boolean isInterface) {
            calls(holder, name);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    calls(handle.getOwner(), written(handle.getName()));
                }
            }
        }

        private void calls(String holder, String name) {
            note(one -> one.calls.add(new Method(Compiled.outermost(holder), name)));
        }

        private void note(Consumer<Doing> what) {
            what.accept(doing);
            what.accept(value);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            doing.annotations.add(descriptor);
            return new Said(doing);
        }
    }

    /** The texts in an annotation, for example the rows of a table of examples. */
    private static final class Said extends AnnotationVisitor {

        private final Doing doing;

        private Said(Doing doing) {
            super(API);
            this.doing = doing;
        }

        @Override
        public void visit(String name, Object value) {
            if (value instanceof String text) {
                doing.texts.add(text);
            }
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }
    }
}
