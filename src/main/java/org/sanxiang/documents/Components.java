package org.sanxiang.documents;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a record by name, for the places of the instruments. */
public final class Components {

    private Components() {
    }

    /** @param values null for nothing */
    public static Map<String, Object> of(Record values) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (values != null) {
            for (RecordComponent component : values.getClass().getRecordComponents()) {
                parts.put(component.getName(), read(values, component));
            }
        }
        return parts;
    }

    static Object read(Record values, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
