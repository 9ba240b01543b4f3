package org.sanxiang.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Certificates;
import org.sanxiang.people.Crew;
import org.sanxiang.people.People;
import org.springframework.stereotype.Component;

/** 变更承办人: the open steps of former handlers go over with it; what those did keeps them from review, hearing and decision. */
@Component
class ChangeOfHandlers implements SidePath<ChangeOfHandlersForm> {

    static final Rule TWO_HANDLERS = new Rule("PUN-42", "two-handlers");
    static final Rule TWO_LEFT = new Rule("PUN-42", "handlers-missing");

    private final Cases cases;
    private final People people;
    private final OfficerChoices officers;
    private final Certificates certificates;
    private final StepHolders holders;
    private final Clock clock;

    ChangeOfHandlers(Cases cases, People people, OfficerChoices officers, Certificates certificates, StepHolders holders,
                     Clock clock) {
        this.cases = cases;
        this.people = people;
        this.officers = officers;
        this.certificates = certificates;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "change-handlers";
    }

    @Override
    public String role() {
        return "superior";
    }

    /** From the filing on, where handlers are named for the first time; also where none is left. */
    @Override
    public boolean isOpen(CaseFile file) {
        return file.filedOn() != null && !file.stage().isOver();
    }

    @Override
    public Class<ChangeOfHandlersForm> form() {
        return ChangeOfHandlersForm.class;
    }

    @Override
    public ChangeOfHandlersForm blank(long caseId) {
        return new ChangeOfHandlersForm(cases.findById(caseId).orElseThrow().handlers().stream()
                .map(CaseDuty::personId).toList(), null);
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("handlers", officers.all());
    }

    @Override
    public String take(CaseFile file, ChangeOfHandlersForm form, Actor actor) {
        Crew handlers = certificates.crew(form.handlers(), people);
        handlers.demandTwo(TWO_HANDLERS);
        handlers.demandCertified(LocalDate.now(clock));
        file.handlersAre(handlers.officers(), clock.instant());
        holders.take(file, step -> step.role().equals(StepHolders.HANDLER)
                && !file.has(step.assigneeId(), Duty.HANDLER));
        return null;
    }
}
