package org.sanxiang.desk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.files.Upload;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that a form shows has its Chinese words. */
@SanxiangTest
class WordsTests {

    @Autowired
    List<Step<?>> steps;
    @Autowired
    List<StartForm<?>> starts;
    @Autowired
    MessageSource messages;

    @Test
    void every_step_entry_field_and_choice_is_named() {
        List<String> wanted = new ArrayList<>();
        steps.forEach(step -> collect(new StepAt(0, step.key(), step.entry(), 0).name(), step.form(), wanted));
        starts.forEach(start -> collect(start.key(), start.form(), wanted));
        assertThat(wanted).hasSizeGreaterThan(300)
                .allMatch(key -> messages.getMessage(key, null, "", Locale.SIMPLIFIED_CHINESE).length() > 0);
    }

    private static void collect(String form, Class<?> type, List<String> wanted) {
        wanted.add("step." + form);
        fields("form." + form, type, wanted);
    }

    private static void fields(String path, Class<?> type, List<String> wanted) {
        for (RecordComponent component : type.getRecordComponents()) {
            wanted.add(path + "." + component.getName());
            content(component).forEach(part -> {
                if (part.isRecord() && part != Upload.class) {
                    fields(path + "." + component.getName(), part, wanted);
                } else if (part.isEnum()) {
                    Stream.of(part.getEnumConstants()).forEach(constant ->
                            wanted.add("enum." + part.getSimpleName() + "." + ((Enum<?>) constant).name()));
                }
            });
        }
    }

    private static Stream<Class<?>> content(RecordComponent component) {
        Stream<Type> types = component.getGenericType() instanceof ParameterizedType list
                ? Stream.of(list.getActualTypeArguments()) : Stream.of(component.getType());
        return types.filter(Class.class::isInstance).map(type -> (Class<?>) type);
    }
}
