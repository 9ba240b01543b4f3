package org.sanxiang.kernel;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a form states, flattened to field names and texts in the order of the form; empty fields are left out. */
final class Stated {

    private Stated() {
    }

    static Map<String, String> fields(Record stated) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect("", stated, fields);
        return fields;
    }

    private static void collect(String path, Object value, Map<String, String> fields) {
        if (value instanceof Money money) {
            fields.put(path, money.toString());
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                collect(path.isEmpty() ? component.getName() : path + "." + component.getName(),
                        read(part, component), fields);
            }
        } else if (value instanceof Collection<?> parts && parts.stream().anyMatch(Record.class::isInstance)) {
            int row = 0;
            for (Object part : parts) {
                collect(path + "[" + row++ + "]", part, fields);
            }
        } else if (!text(value).isEmpty()) {
            fields.put(path, text(value));
        }
    }

    /** One line for a value; a set reads the same in whatever order it was filled. */
    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (value instanceof Collection<?> parts) {
            Stream<String> texts = parts.stream().map(Stated::text);
            return (parts instanceof Set ? texts.sorted() : texts).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }

    private static Object read(Record part, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
