package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.RoundStart;
import org.sanxiang.cases.Stage;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 启动重新处理: the agency head lets the case be decided once more, because a result that binds says so (行政复议法 64). */
@Component
class NewRound implements RoundStart<NewRoundForm> {

    private final PenaltyCases cases;
    private final Clock clock;

    NewRound(PenaltyCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "new-round";
    }

    @Override
    public String role() {
        return "agency-head";
    }

    @Override
    public Class<NewRoundForm> form() {
        return NewRoundForm.class;
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.APPROVER);
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.decidedOn() != null;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return file.stage() == Stage.ARCHIVED && cases.get(file.id()).remedies().toBeDoneAnew().isPresent();
    }

    @Override
    public String take(CaseFile file, NewRoundForm form, Actor actor) {
        cases.get(file.id()).remedies().doneAnew(LocalDate.now(clock));
        return Outcomes.of(form.conclusion());
    }
}
