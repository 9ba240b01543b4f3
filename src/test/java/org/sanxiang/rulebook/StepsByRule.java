package org.sanxiang.rulebook;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.Step;
import org.sanxiang.rulebook.Compiled.Method;

/** At which steps of the procedures a rule is asked: those whose class comes to the method that asks it. */
final class StepsByRule {

    private final Map<String, Set<Method>> reached = new TreeMap<>();
    private final Set<Method> door;
    private final Properties words;

    /** @param words the messages, where {@code step.<key>} is the name of a step */
    StepsByRule(Compiled main, Properties words) {
        this.words = words;
        this.door = main.reach("org/sanxiang/cases/Steps");
        main.classes().stream().filter(StepsByRule::isStep).forEach(step -> titles(main, step).forEach(title ->
                reached.computeIfAbsent(title, first -> new TreeSet<>()).addAll(main.reach(step))));
    }

    /** The names of the steps, as the users know them. */
    List<String> of(Collection<Method> acts) {
        if (acts.stream().anyMatch(door::contains)) {
            return List.of("every step");
        }
        return reached.entrySet().stream().filter(step -> acts.stream().anyMatch(step.getValue()::contains))
                .map(Map.Entry::getKey).toList();
    }

    /** A step says its key, and its entry where it is part of a work area, in its constructor or in a method. */
    private Set<String> titles(Compiled main, String step) {
        Set<String> said = main.methods().entrySet().stream().filter(entry -> entry.getKey().owner().equals(step))
                .filter(entry -> Set.of("<init>", "key", "entry").contains(entry.getKey().name()))
                .flatMap(entry -> entry.getValue().texts.stream()).collect(Collectors.toSet());
        Set<String> entries = words.stringPropertyNames().stream().filter(key -> key.matches("step\\.[a-z-]+\\.[a-z-]+"))
                .filter(key -> said.contains(key.substring(key.lastIndexOf('.') + 1))).collect(Collectors.toSet());
        return (entries.isEmpty() ? said.stream().map(key -> "step." + key) : entries.stream()).map(words::getProperty)
                .flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }

    private static boolean isStep(String name) {
        Class<?> type = RuleBook.load(name);
        return (Step.class.isAssignableFrom(type) || StartForm.class.isAssignableFrom(type))
                && !Modifier.isAbstract(type.getModifiers());
    }
}
