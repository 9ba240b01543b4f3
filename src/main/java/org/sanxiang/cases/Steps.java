package org.sanxiang.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door by which steps are done. In one transaction: who and whether now, what the law demands, what is recorded,
 * and last the token.
 */
@Service
public class Steps {

    private final Map<String, Step<?>> steps = new LinkedHashMap<>();
    private final Admission admission;
    private final Forms forms;
    private final CaseFlow flow;
    private final Traces traces;
    private final Clock clock;

    Steps(List<Step<?>> steps, Admission admission, Forms forms, CaseFlow flow, Traces traces, Clock clock) {
        steps.forEach(step -> this.steps.put(step.key() + "/" + step.entry(), step));
        this.admission = admission;
        this.forms = forms;
        this.flow = flow;
        this.traces = traces;
        this.clock = clock;
    }

    /** @throws Unknown where no procedure has such a step */
    public Step<?> at(String key, String entry) {
        return Optional.ofNullable(steps.get(key + "/" + entry))
                .orElseThrow(() -> new Unknown("rejected.unknown-step"));
    }

    /** The entries of a work area, in the order in which they are usually made; none for a step that is one form. */
    public List<Step<?>> entries(String key) {
        return steps.values().stream().filter(step -> step.key().equals(key) && !step.entry().isEmpty()).toList();
    }

    /**
     * Does a step, or one entry of its work area.
     *
     * @param form of the step's own form type
     * @throws org.sanxiang.kernel.Rejection where it may not be done; then nothing has changed
     */
    @Transactional
    public <F extends Record> void take(StepAt at, F form, Actor actor) {
        @SuppressWarnings("unchecked")
        Step<F> step = (Step<F>) at(at.step(), at.entry());
        Entered entered = admission.enter(at, actor);
        CaseFile file = entered.file();
        forms.demandComplete(at.name(), form);
        Capacity capacity = admission.capacity(entered, form, actor);
        forms.demandHeedsRecusals(form, file);
        Chosen chosen = new Chosen(step.choices(file.id()));
        Instant now = clock.instant();
        step.duty().ifPresent(duty -> file.assume(actor.personId(), actor.name(), duty, reason(form), now));
        String outcome = step.take(file, form, actor);
        file.touch(now);
        traces.leave(file, at, form, chosen, capacity, actor, now);
        if (outcome == null) {
            flow.stay(at.step(), file.id(), actor);
        } else if (step instanceof RoundStart<?>) {
            flow.startRound(at.step(), file.id(), outcome, actor);
        } else if (step instanceof SidePath<?>) {
            flow.signal(at.step(), file.id(), outcome, actor);
        } else {
            flow.finish(at.step(), file.id(), outcome, actor);
        }
    }

    private static String reason(Record form) {
        return form instanceof UnitesDuties unites ? unites.bothDutiesBecause() : null;
    }

    /** Opens a case and starts its process. */
    @Transactional
    public <F extends Record> long start(StartForm<F> start, F form, Actor actor) {
        forms.demandComplete(start.key(), form);
        CaseFile file = start.open(form, actor);
        traces.begin(file, start.key(), form, new Chosen(start.choices()), actor);
        flow.start(start.procedureKey(), file.id(), actor);
        return file.id();
    }
}
