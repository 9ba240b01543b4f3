package org.sanxiang.desk.form;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.files.Upload;
import org.springframework.beans.BeanWrapperImpl;

/** The values of a form record, written as the fields of a page write them. */
final class Stated implements Values {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    Stated(Record form) {
        collect("", form);
    }

    @Override
    public List<String> of(String path) {
        return texts.getOrDefault(path, List.of());
    }

    @Override
    public int rows(String path) {
        return rows.getOrDefault(path, 0);
    }

    private void collect(String prefix, Record part) {
        BeanWrapperImpl values = new BeanWrapperImpl(part);
        for (var component : part.getClass().getRecordComponents()) {
            put(prefix + component.getName(), values.getPropertyValue(component.getName()));
        }
    }

    private void put(String path, Object value) {
        if (value instanceof Collection<?> many && many.stream().anyMatch(Stated::isRow)) {
            int row = 0;
            for (Object one : many) {
                collect(path + "[" + row++ + "].", (Record) one);
            }
            rows.put(path, row);
        } else if (value instanceof Collection<?> many) {
            texts.put(path, many.stream().map(Stated::text).toList());
        } else if (value != null) {
            texts.put(path, List.of(text(value)));
        }
    }

    private static boolean isRow(Object value) {
        return value instanceof Record && !(value instanceof Upload);
    }

    private static String text(Object value) {
        if (value instanceof Upload upload) {
            return upload.id();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof LocalDateTime moment) {
            return MINUTE.format(moment);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
