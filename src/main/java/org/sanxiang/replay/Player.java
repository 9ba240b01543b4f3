package org.sanxiang.replay;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills in forms by field name and sends them through the one door, as people at a browser do. */
@Component
class Player {

    /** A field name that the form does not have is a mistake of ours. */
    private static final ObjectMapper FIELDS = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Steps steps;
    private final StartForm<?> start;

    Player(Steps steps, StartForm<?> start) {
        this.steps = steps;
        this.start = start;
    }

    /** @return the id of the new case */
    @Transactional
    public long register(Act act) {
        return register(start, act);
    }

    private <F extends Record> long register(StartForm<F> form, Act act) {
        return steps.start(form, filled(form.blank(act.actor()), form.form(), act.said()), act.actor());
    }

    /** @return what the form said, by field name */
    @Transactional
    public Map<String, Object> take(long caseId, Act act) {
        Record form = filled(steps.at(act.step(), act.entry()), caseId, act.said());
        steps.take(new StepAt(caseId, act.step(), act.entry(), 0), form, act.actor());
        return fields(form);
    }

    private static <F extends Record> F filled(Step<F> step, long caseId, Map<String, Object> said) {
        return filled(step.blank(caseId), step.form(), said);
    }

    private static <F extends Record> F filled(F blank, Class<F> type, Map<String, Object> said) {
        Map<String, Object> fields = fields(blank);
        fields.putAll(said);
        return FIELDS.convertValue(fields, type);
    }

    private static Map<String, Object> fields(Record form) {
        return new HashMap<>(FIELDS.convertValue(form, new TypeReference<Map<String, Object>>() {
        }));
    }
}
