package org.sanxiang.rulebook;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Rule;
import org.sanxiang.rulebook.Compiled.Doing;
import org.sanxiang.rulebook.Compiled.Method;

/** All rules of the program, found in its compiled classes: where each is kept, where it acts, which tests name it. */
final class RuleBook {

    /** One demand with the methods that ask it and the tests that name it. */
    record Demand(Rule rule, Set<Method> acts, Set<Method> tests) {
    }

    private static final Method MADE = new Method("org/sanxiang/kernel/Rule", "<init>");
    private static final Set<Method> MAKERS = Set.of(MADE, new Method(MADE.owner(), "warning"), new Method(MADE.owner(), "late"));

    private static final Pattern WORD = Pattern.compile("[^\\w-]+");

    /** Its tests take any rule as an example. */
    private static final String KERNEL = "org/sanxiang/kernel/";

    final Compiled main = Compiled.read(Path.of("target/classes"), Path.of("src/main/java"));
    final Compiled tests = Compiled.read(Path.of("target/test-classes"), Path.of("src/test/java"));

    private final Map<Method, Doing> proofs = new TreeMap<>();

    /** In the order of the rule book: by statute, then by number. */
    List<Demand> demands() {
        Map<Rule, Set<String>> kept = new TreeMap<>(RuleOrder.BY_NUMBER);
        keepers().forEach(keeper -> keep(keeper, kept));
        return kept.entrySet().stream().map(entry -> demand(entry.getKey(), entry.getValue())).toList();
    }

    /** Methods that make a rule of their own: a rule is a constant, so that it can be found and named. */
    Set<Method> makers() {
        return main.methods().keySet().stream().filter(method -> !method.name().equals("<clinit>"))
                .filter(method -> !method.owner().equals(MADE.owner())).filter(method -> makes(main.methods().get(method)))
                .filter(method -> !isField(method)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Demand demand(Rule rule, Set<String> fields) {
        Set<Method> acts = main.methods().entrySet().stream()
                .filter(entry -> entry.getValue().fields.stream().anyMatch(fields::contains)).map(Map.Entry::getKey)
                .filter(method -> !method.name().equals("<clinit>") && !isField(method)).collect(Collectors.toCollection(TreeSet::new));
        Set<Method> proofs = proofs().entrySet().stream().filter(proof -> names(proof.getValue(), rule, fields))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        return new Demand(rule, acts, proofs);
    }

    private Map<Method, Doing> proofs() {
        if (proofs.isEmpty()) {
            tests.methods().forEach((method, doing) -> {
                if (doing.isTest() && !method.owner().startsWith(KERNEL)) {
                    proofs.put(method, tests.within(method));
                }
            });
        }
        return proofs;
    }

    /** A test names a rule by its constant, or by its number and demand. */
    private static boolean names(Doing test, Rule rule, Set<String> fields) {
        return test.fields.stream().anyMatch(fields::contains)
                || says(test, rule.id()) && says(test, rule.demand());
    }

    private static boolean says(Doing test, String word) {
        return test.texts.stream().anyMatch(text -> text.equals(word) || WORD.splitAsStream(text).anyMatch(word::equals));
    }

    private Collection<Class<?>> keepers() {
        return main.classes().stream()
                .filter(name -> makes(main.within(new Method(Compiled.outermost(name), "<clinit>"))))
                .<Class<?>>map(RuleBook::load).toList();
    }

    private boolean isField(Method method) {
        return Arrays.stream(load(method.owner()).getDeclaredFields()).anyMatch(field -> field.getName().equals(method.name()))
                && Arrays.stream(load(method.owner()).getDeclaredMethods()).noneMatch(real -> real.getName().equals(method.name()));
    }

    private static boolean makes(Doing doing) {
        return doing.calls.stream().anyMatch(MAKERS::contains);
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name.replace('/', '.'));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static void keep(Class<?> keeper, Map<Rule, Set<String>> kept) {
        Stream.of(keeper.getDeclaredFields()).filter(field -> Modifier.isStatic(field.getModifiers())).forEach(field ->
                rules(read(field, null)).forEach(rule -> kept.computeIfAbsent(rule, first -> new TreeSet<>())
                        .add(keeper.getName().replace('.', '/') + "." + field.getName())));
    }

    /** The rules in a value: itself, or within a table of ours. */
    private static Stream<Rule> rules(Object value) {
        if (value instanceof Rule rule) {
            return Stream.of(rule);
        } else if (value instanceof Collection<?> rows) {
            return rows.stream().flatMap(RuleBook::rules);
        } else if (value instanceof Map<?, ?> rows) {
            return Stream.concat(rules(rows.keySet()), rules(rows.values()));
        } else if (value instanceof Record row && row.getClass().getName().startsWith("org.sanxiang")) {
            return Stream.of(row.getClass().getRecordComponents()).map(RecordComponent::getName)
                    .flatMap(name -> rules(read(field(row, name), row)));
        }
        return Stream.empty();
    }

    private static Field field(Object of, String name) {
        try {
            return of.getClass().getDeclaredField(name);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object read(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
