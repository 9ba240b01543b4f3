package org.sanxiang.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.sanxiang.cases.Admission;
import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.StepGate;
import org.sanxiang.cases.Steps;
import org.sanxiang.kernel.Rejection;
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
    private final Admission admission;
    private final StepGate gate;

    Player(Steps steps, StartForm<?> start, Admission admission, StepGate gate) {
        this.steps = steps;
        this.start = start;
        this.admission = admission;
        this.gate = gate;
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
        StepAt at = new StepAt(caseId, act.step(), act.entry(), 0);
        // whoever is not let in is not shown the form either
        admission.show(at, act.actor());
        Record form = filled(steps.at(act.step(), act.entry()), caseId, act.said());
        steps.take(at, form, act.actor());
        return fields(form);
    }

    /** What is missing before the case comes to the step; empty where nothing is. */
    @Transactional(readOnly = true)
    public Optional<Rejection> missing(long caseId, String step) {
        try {
            gate.demandReached(caseId, step);
            return Optional.empty();
        } catch (Rejection early) {
            return Optional.of(early);
        }
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
