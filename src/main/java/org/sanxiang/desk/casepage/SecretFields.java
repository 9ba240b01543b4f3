package org.sanxiang.desk.casepage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.kernel.Secret;
import org.springframework.stereotype.Component;

/** Which stated fields are secret, by the forms that ask for them. */
@Component
class SecretFields {

    private final Set<String> fields;

    SecretFields(List<Step<?>> steps, List<StartForm<?>> starts) {
        fields = Stream.concat(
                steps.stream().flatMap(step -> of(new StepAt(0, step.key(), step.entry(), 0).name(), step.form())),
                starts.stream().flatMap(start -> of(start.key(), start.form()))).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(String action, Class<?> form) {
        return Stream.of(form.getRecordComponents()).filter(part -> part.isAnnotationPresent(Secret.class))
                .map(part -> action + "/" + part.getName());
    }

    boolean has(String action, String field) {
        return fields.contains(action + "/" + field);
    }
}
