package org.sanxiang.desk.form;

import java.util.Collection;
import java.util.Map;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import org.sanxiang.desk.Words;
import org.springframework.stereotype.Component;

/** The sentence for a constraint that does not hold. */
@Component
class Violations {

    private static final String STANDARD = "{jakarta.validation";

    private final Words words;

    Violations(Words words) {
        this.words = words;
    }

    /** A length reads differently for a text and for a list; all else is worded by its constraint. */
    String sentence(ConstraintViolation<?> violation) {
        boolean size = violation.getConstraintDescriptor().getAnnotation() instanceof Size;
        return size && violation.getMessageTemplate().startsWith(STANDARD) ? size(violation) : violation.getMessage();
    }

    private String size(ConstraintViolation<?> violation) {
        Map<String, Object> bounds = violation.getConstraintDescriptor().getAttributes();
        Object value = violation.getInvalidValue();
        String what = value instanceof Collection<?> ? "rows" : "text";
        int size = value instanceof Collection<?> many ? many.size() : String.valueOf(value).length();
        boolean few = size < (int) bounds.get("min");
        return words.of("problem." + what + (few ? ".few" : ".many"), few ? bounds.get("min") : bounds.get("max"));
    }
}
