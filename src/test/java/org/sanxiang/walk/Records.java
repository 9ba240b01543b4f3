package org.sanxiang.walk;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.EnumSet;

/** Takes records apart and puts them together, whichever they are. */
final class Records {

    private Records() {
    }

    /** Annotations that are not made for record components are found at their accessors. */
    static boolean isMarked(RecordComponent component, Class<? extends Annotation> constraint) {
        return component.getAccessor().isAnnotationPresent(constraint);
    }

    static Class<?> element(Type many) {
        return many instanceof ParameterizedType type && type.getActualTypeArguments()[0] instanceof Class<?> element
                ? element : Object.class;
    }

    static Object constant(Class<?> enumeration, String name) {
        return EnumSet.allOf(enumeration.asSubclass(Enum.class)).stream()
                .filter(one -> ((Enum<?>) one).name().equals(name)).findFirst().orElseThrow();
    }

    static RecordComponent component(Record record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        throw new IllegalArgumentException(name);
    }

    static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            return value instanceof Collection<?> many && many.isEmpty() ? null : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Object made(Class<?> record, Object... values) {
        try {
            Constructor<?> canonical = record.getDeclaredConstructors()[0];
            for (Constructor<?> one : record.getDeclaredConstructors()) {
                canonical = one.getParameterCount() == record.getRecordComponents().length ? one : canonical;
            }
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
