package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 变更当事人: what was told to the former party does not bind the new one, who is notified with full periods (行政处罚法 44). */
@Component
class PartyChange implements SidePath<PartyChangeForm> {

    private final PenaltyCases cases;
    private final Clock clock;

    PartyChange(PenaltyCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "change-party";
    }

    @Override
    public String role() {
        return "agency-head";
    }

    @Override
    public Class<PartyChangeForm> form() {
        return PartyChangeForm.class;
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.APPROVER);
    }

    @Override
    public String take(CaseFile file, PartyChangeForm form, Actor actor) {
        PenaltyCase c = cases.get(file.id());
        boolean told = c.inquiry().partyChanged(form, LocalDate.now(clock));
        return told || c.isNoticeToCome() ? "notify" : null;
    }
}
