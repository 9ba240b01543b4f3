package org.sanxiang.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.asm.ClassReader;

/**
 * What the methods of compiled classes do with fields and texts. A lambda and an inner class count as the method and the
 * class that they are written in; classes whose source is gone count for nothing.
 */
final class Compiled {

    /** A method by the outermost class that it is written in, for example {@code org/sanxiang/penalty/Decisions}. */
    record Method(String owner, String name) implements Comparable<Method> {

        @Override
        public int compareTo(Method other) {
            return toString().compareTo(other.toString());
        }
    }

    /** What one method reads, says and calls. */
    static final class Doing {

        final Set<String> fields = new TreeSet<>();
        final Set<String> texts = new TreeSet<>();
        final Set<Method> calls = new TreeSet<>();
        final Set<String> annotations = new TreeSet<>();

        void add(Doing more) {
            fields.addAll(more.fields);
            texts.addAll(more.texts);
            calls.addAll(more.calls);
        }

        boolean isTest() {
            return annotations.stream().anyMatch(TESTS::contains);
        }
    }

    private static final Set<String> TESTS = Set.of("Lorg/junit/jupiter/api/Test;", "Lorg/junit/jupiter/api/TestFactory;",
            "Lorg/junit/jupiter/params/ParameterizedTest;");

    private final Map<Method, Doing> methods = new TreeMap<>();
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> testing = new TreeSet<>();
    private final Path sources;

    private Compiled(Path sources) {
        this.sources = sources;
    }

    /** @param classes the folder of the compiled classes, whose sources lie in the other folder */
    static Compiled read(Path classes, Path sources) {
        Compiled compiled = new Compiled(sources);
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(compiled::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return compiled;
    }

    private void add(Path file) {
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            if (Files.exists(sources.resolve(outermost(reader.getClassName()) + ".java"))) {
                classes.add(reader.getClassName());
                reader.accept(new DoingReader(reader.getClassName(), methods), ClassReader.SKIP_FRAMES);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<Method, Doing> methods() {
        return methods;
    }

    /** What a test does, with the methods of its class that it calls or names, and with those who help tests. */
    Doing within(Method test) {
        Doing all = new Doing();
        reach(Set.of(test), doing -> Stream.concat(doing.calls.stream(),
                doing.texts.stream().map(text -> new Method(test.owner(), text)))
                .filter(called -> called.owner().equals(test.owner()) || !testing().contains(called.owner())))
                .forEach(reached -> all.add(methods.get(reached)));
        return all;
    }

    private Set<String> testing() {
        if (testing.isEmpty()) {
            methods.forEach((method, doing) -> Stream.of(method.owner()).filter(owner -> doing.isTest()).forEach(testing::add));
        }
        return testing;
    }

    /** The methods to which the methods of a class come, wherever they are. */
    Set<Method> reach(String owner) {
        return reach(methods.keySet().stream().filter(method -> method.owner().equals(owner)).toList(),
                doing -> doing.calls.stream());
    }

    private Set<Method> reach(Collection<Method> from, Function<Doing, Stream<Method>> next) {
        Set<Method> seen = new TreeSet<>(from);
        seen.retainAll(methods.keySet());
        Deque<Method> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            next.apply(methods.get(open.poll())).filter(methods::containsKey).filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    /** Names of the classes with inner ones, in the form {@code org/sanxiang/kernel/Rule}. */
    Collection<String> classes() {
        return classes;
    }

    /** The class's file, seen from the folder of the pages. */
    String source(String owner) {
        return "../" + sources.resolve(owner + ".java").toString().replace('\\', '/');
    }

    static String outermost(String name) {
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }
}
