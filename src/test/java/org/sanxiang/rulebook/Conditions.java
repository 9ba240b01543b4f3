package org.sanxiang.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/**
 * What the rules are asked with: the statements that ask one, the branches in which they stand, the local values and the
 * answers handed over that they use, and the methods that any of these call, on and on: those of the same class, and by
 * their name those of the same module that say yes or no.
 */
final class Conditions {

    /** The folder of a module's sources, with the name of a method there. */
    private record Name(Path module, String method) {

        static Name in(TreePath part, String method) {
            return new Name(SourceTrees.file(part).getParent(), method);
        }

        static Name of(TreePath methodOrCall) {
            return in(methodOrCall, SourceTrees.named(methodOrCall.getLeaf()));
        }
    }

    /** A rule is a constant or is handed over as one; what else is asked of somebody asks its rules there. */
    private static final Pattern RULE = Pattern.compile("(?:\\w+\\.)?(?:[A-Z][A-Z_0-9]+|rule|\\w+\\.rule\\(\\))\\.(?:demand|demandOfPerson|warn)\\(");

    private final Map<Name, List<TreePath>> methods;
    private final Map<Name, List<TreePath>> calls;
    private final List<TreePath> questions;
    private final SourceTrees sources;
    private final Set<String> lines = new HashSet<>();
    private final Set<Tree> seen = new HashSet<>();
    private final Deque<TreePath> open = new ArrayDeque<>();

    Conditions(Collection<Path> files) {
        sources = new SourceTrees(files);
        methods = sources.methods().stream().collect(Collectors.groupingBy(Name::of));
        calls = sources.calls().stream().collect(Collectors.groupingBy(Name::of));
        questions = sources.calls().stream()
                .filter(call -> SourceTrees.named(call.getLeaf()).matches("demand([A-Z]\\w*)?|warn")).toList();
        questions.stream().flatMap(question -> Uses.around(question).stream()).forEach(this::add);
        while (!open.isEmpty()) {
            follow(open.poll());
        }
    }

    static Conditions ofTheProgram() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return new Conditions(files.filter(file -> file.toString().endsWith(".java")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files in which a rule is asked. */
    Set<Path> asking() {
        return questions.stream().filter(question -> RULE.matcher(question.getLeaf().toString()).lookingAt())
                .map(SourceTrees::file).collect(Collectors.toSet());
    }

    /** @param line counted from 1 */
    boolean include(Path file, int line) {
        return lines.contains(file + ":" + line);
    }

    private void add(TreePath part) {
        if (seen.add(part.getLeaf())) {
            sources.lines(part).forEach(lines::add);
            open.add(part);
        }
    }

    private void follow(TreePath part) {
        Uses uses = Uses.of(part);
        uses.values.forEach(this::add);
        uses.called.forEach(call -> methods.getOrDefault(Name.in(part, call.method()), List.of()).stream()
                .filter(method -> answers(method, call, part)).forEach(this::add));
        uses.answers.forEach(answer -> calls.getOrDefault(Name.in(part, answer.method()), List.of())
                .forEach(call -> handed(call, answer.place())));
    }

    /** A method of the same class, or one elsewhere in the module that says yes or no; not what every step has to say. */
    private static boolean answers(TreePath method, Uses.Call call, TreePath caller) {
        MethodTree declared = (MethodTree) method.getLeaf();
        if (declared.getParameters().size() != call.arguments()) {
            return false;
        }
        return call.here() ? SourceTrees.file(method).equals(SourceTrees.file(caller))
                : String.valueOf(declared.getReturnType()).equals("boolean")
                && declared.getModifiers().getAnnotations().stream().noneMatch(one -> one.toString().contains("Override"));
    }

    private void handed(TreePath call, int place) {
        List<? extends Tree> arguments = ((MethodInvocationTree) call.getLeaf()).getArguments();
        if (place < arguments.size()) {
            add(new TreePath(call, arguments.get(place)));
        }
    }
}
