package org.sanxiang.kernel;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;


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
        } else if (value instanceof Attachment attachment) {
            collect(path, attachment.name(), fields);
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                collect(component.isAnnotationPresent(Secret.class) ? Secret.MARK + name : name,
                        read(part, component), fields);
            }
        } else if (value instanceof Collection<?> parts) {
            int row = 0;
            // a set reads the same in whatever order it was filled
            for (Object part : parts instanceof Set ? new TreeSet<>(parts) : parts) {
                collect(path + "[" + row++ + "]", part, fields);
            }
        } else if (value instanceof Enum<?> constant) {
            fields.put(path, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (value != null && !value.toString().isEmpty()) {
            fields.put(path, value.toString());
        }
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
