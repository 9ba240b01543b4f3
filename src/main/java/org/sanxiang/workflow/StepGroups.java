package org.sanxiang.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Which group does which step, by the models as delivered. */
@Component
class StepGroups {

    private final Map<String, String> groups = new ConcurrentHashMap<>();

    StepGroups() throws IOException {
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
            read(model);
        }
    }

    Optional<String> of(String step) {
        return Optional.ofNullable(groups.get(step));
    }

    private void read(Resource model) {
        try (InputStream stream = model.getInputStream()) {
            Bpmn.readModelFromStream(stream).getModelElementsByType(UserTask.class)
                    .forEach(task -> groups.put(task.getId(), task.getCamundaCandidateGroups()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
