package org.sanxiang.desk.form;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sanxiang.files.Upload;
import org.springframework.util.ClassUtils;

/**
 * A component of a form record, as the page must know it.
 *
 * @param type the type of the component, or of its elements where it is a list or set
 */
record FieldSpec(String name, FieldKind kind, Class<?> type, boolean many, Limits limits) {

    private static final int LONG_TEXT = 200;

    /**
     * The components of a form in their order.
     *
     * @param chosen tells by their names the fields whose answers are offered by the step
     */
    static List<FieldSpec> of(Class<?> form, Predicate<String> chosen) {
        return Stream.of(form.getRecordComponents()).map(part -> of(form, part, chosen)).toList();
    }

    private static FieldSpec of(Class<?> form, RecordComponent part, Predicate<String> chosen) {
        boolean many = Collection.class.isAssignableFrom(part.getType());
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(many ? element(part) : part.getType());
        Limits limits = Limits.of(field(form, part.getName()));
        return new FieldSpec(part.getName(), kind(type, many, chosen.test(part.getName()), limits), type, many, limits);
    }

    private static Class<?> element(RecordComponent part) {
        return (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
    }

    /** Constraints are kept by the record's field: their annotations know no record components. */
    private static Field field(Class<?> form, String name) {
        try {
            return form.getDeclaredField(name);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FieldKind kind(Class<?> type, boolean many, boolean chosen, Limits limits) {
        if (type == Upload.class) {
            return FieldKind.FILE;
        }
        if (many) {
            return type.isRecord() ? FieldKind.ROWS : FieldKind.CHOICES;
        }
        return chosen || type.isEnum() ? FieldKind.CHOICE : single(type, limits);
    }

    private static FieldKind single(Class<?> type, Limits limits) {
        if (type == Boolean.class) {
            return limits.required() && !limits.confirmed() ? FieldKind.CHOICE : FieldKind.CHECKBOX;
        } else if (type == LocalDate.class) {
            return FieldKind.DATE;
        } else if (type == LocalDateTime.class) {
            return FieldKind.DATETIME;
        } else if (type == BigDecimal.class) {
            return FieldKind.MONEY;
        } else if (Number.class.isAssignableFrom(type)) {
            return FieldKind.NUMBER;
        } else if (type == String.class) {
            return limits.longest() != null && limits.longest() > LONG_TEXT ? FieldKind.AREA : FieldKind.TEXT;
        }
        throw new IllegalArgumentException("no field for " + type);
    }
}
