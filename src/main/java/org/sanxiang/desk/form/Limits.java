package org.sanxiang.desk.form;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.function.Function;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a field's constraints let the page say beforehand.
 *
 * @param confirmed nothing but a yes will do
 * @param longest how many characters or rows at most; null where nothing limits them
 * @param fewest  how many rows at least
 */
record Limits(boolean required, boolean confirmed, Integer longest, int fewest, Long min, Long max) {

    static Limits of(AnnotatedElement field) {
        boolean required = field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotEmpty.class);
        Integer longest = read(field, Size.class, Size::max);
        Integer fewest = read(field, Size.class, Size::min);
        return new Limits(required, field.isAnnotationPresent(AssertTrue.class),
                longest == null || longest == Integer.MAX_VALUE ? null : longest,
                fewest == null ? 0 : fewest, read(field, Min.class, Min::value), read(field, Max.class, Max::value));
    }

    private static <A extends Annotation, T> T read(AnnotatedElement field, Class<A> type, Function<A, T> part) {
        return field.isAnnotationPresent(type) ? part.apply(field.getAnnotation(type)) : null;
    }
}
