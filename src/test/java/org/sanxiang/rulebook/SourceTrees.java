package org.sanxiang.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** The sources as the compiler understands them, before it asks what a name means. */
final class SourceTrees {

    private final List<TreePath> methods = new ArrayList<>();
    private final List<TreePath> calls = new ArrayList<>();
    private final SourcePositions positions;

    SourceTrees(Collection<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(files));
        positions = Trees.instance(task).getSourcePositions();
        try {
            task.parse().forEach(unit -> new Collector().scan(unit, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All methods that have a body. */
    List<TreePath> methods() {
        return methods;
    }

    List<TreePath> calls() {
        return calls;
    }

    static Path file(TreePath part) {
        return Path.of(part.getCompilationUnit().getSourceFile().getName());
    }

    /** The name of a method, or of the method that a call calls. */
    static String named(Tree methodOrCall) {
        if (methodOrCall instanceof MethodTree method) {
            return method.getName().toString();
        }
        Tree called = ((MethodInvocationTree) methodOrCall).getMethodSelect();
        return called instanceof MemberSelectTree select ? select.getIdentifier().toString() : called.toString();
    }

    /** The lines of a part, each with its file, for example {@code src/main/java/org/sanxiang/kernel/Rule.java:47}. */
    Stream<String> lines(TreePath part) {
        CompilationUnitTree unit = part.getCompilationUnit();
        return LongStream.rangeClosed(line(unit, positions.getStartPosition(unit, part.getLeaf())),
                line(unit, positions.getEndPosition(unit, part.getLeaf()))).mapToObj(line -> file(part) + ":" + line);
    }

    private static long line(CompilationUnitTree unit, long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    private final class Collector extends TreePathScanner<Void, Void> {

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                methods.add(getCurrentPath());
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            calls.add(getCurrentPath());
            return super.visitMethodInvocation(call, nothing);
        }
    }
}
