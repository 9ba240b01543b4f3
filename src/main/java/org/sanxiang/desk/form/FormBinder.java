package org.sanxiang.desk.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.desk.Words;
import org.sanxiang.files.Upload;
import org.sanxiang.files.Uploads;
import org.sanxiang.kernel.Actor;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;

/** Makes the form record of a submission, and says what is wrong with it. */
@Component
class FormBinder {

    /**
     * A form as it was sent.
     *
     * @param form     null where what was typed makes no form at all
     * @param problems the sentence for each field that is wrong, by path; empty where the form may be taken
     */
    record Bound<F extends Record>(F form, Map<String, String> problems) {
    }

    private final ConfigurableConversionService conversion = conversion();
    private final Validator validator;
    private final Violations violations;
    private final Words words;
    private final Uploads uploads;

    FormBinder(Validator validator, Violations violations, Words words, Uploads uploads) {
        this.validator = validator;
        this.violations = violations;
        this.words = words;
        this.uploads = uploads;
        conversion.addConverter(String.class, Upload.class, uploads::find);
    }

    /** What was typed, and the files that came with it: they wait like those that were sent ahead, whatever becomes of the form. */
    Submission read(HttpServletRequest request, Actor actor) {
        return new Submission(request, file -> uploads.receive(file, actor).id());
    }

    <F extends Record> Bound<F> bind(Class<F> type, Submission submission) {
        DataBinder binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setConversionService(conversion);
        binder.registerCustomEditor(BigDecimal.class, new AmountEditor());
        binder.construct(submission);
        F form = type.cast(binder.getTarget());
        Map<String, String> problems = new LinkedHashMap<>();
        binder.getBindingResult().getFieldErrors().forEach(error -> problems.put(error.getField(), misread(error)));
        if (form != null) {
            validator.validate(form).forEach(violation ->
                    problems.putIfAbsent(violation.getPropertyPath().toString(), violations.sentence(violation)));
        }
        crosscheck(form, problems);
        return new Bound<>(form, problems);
    }

    /** A field that is wrong by itself is not also held against others. */
    private void crosscheck(Record form, Map<String, String> problems) {
        if (form instanceof Crosschecked crosschecked) {
            crosschecked.crosscheck((field, key) -> problems.putIfAbsent(field, words.of(key)));
        }
    }

    /** What was to be read there, a date or a number, says how it should have been written. */
    private String misread(FieldError error) {
        Class<?> wanted = error.contains(TypeMismatchException.class)
                ? error.unwrap(TypeMismatchException.class).getRequiredType() : null;
        return words.find("problem.unreadable." + (wanted == null ? "" : wanted.getSimpleName()))
                .orElseGet(() -> words.of("problem.unreadable"));
    }

    private static ConfigurableConversionService conversion() {
        DefaultFormattingConversionService conversion = new DefaultFormattingConversionService(false);
        DateTimeFormatterRegistrar iso = new DateTimeFormatterRegistrar();
        iso.setUseIsoFormat(true);
        iso.registerFormatters(conversion);
        return conversion;
    }
}
