package org.sanxiang.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.BeanWrapperImpl;

/** The people whom forms name, found by {@link NamesPerson}. */
public final class NamedPeople {

    private NamedPeople() {
    }

    /** Everybody whom the form names. */
    static Set<Long> in(Record form) {
        Set<Long> named = new HashSet<>();
        BeanWrapperImpl values = new BeanWrapperImpl(form);
        for (RecordComponent part : form.getClass().getRecordComponents()) {
            each(values.getPropertyValue(part.getName())).forEach(value -> {
                if (value instanceof Record inner) {
                    named.addAll(in(inner));
                } else if (value instanceof Long id && part.isAnnotationPresent(NamesPerson.class)) {
                    named.add(id);
                }
            });
        }
        return named;
    }

    /** The fields that name people, rows of a list without their number: {@code members.personId}. */
    static Set<String> fields(Class<?> form) {
        return Stream.of(form.getRecordComponents()).flatMap(NamedPeople::paths).collect(Collectors.toSet());
    }

    /** What the step offers to choose from, without the people who are recused from the case. */
    public static Map<String, List<Choice>> offered(Step<?> step, CaseFile file) {
        Set<String> fields = fields(step.form());
        Predicate<Choice> recused = choice -> file.isRecused(Long.parseLong(choice.value()));
        return step.choices(file.id()).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, offer ->
                fields.contains(offer.getKey()) ? offer.getValue().stream().filter(recused.negate()).toList()
                        : offer.getValue()));
    }

    private static Stream<String> paths(RecordComponent part) {
        if (part.isAnnotationPresent(NamesPerson.class)) {
            return Stream.of(part.getName());
        }
        return part.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> inner && inner.isRecord()
                ? fields(inner).stream().map(name -> part.getName() + "." + name) : Stream.empty();
    }

    private static Stream<?> each(Object value) {
        return value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
    }
}
