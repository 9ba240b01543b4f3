package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 延期: the 90 days become longer, once by a head and once more after the heads' discussion. */
@Component
class Extending extends HeadOrder<ExtendForm> {

    private final Officers officers;
    private final Periods periods;
    private final Clock clock;

    Extending(PenaltyCases cases, Officers officers, Periods periods, Clock clock) {
        super(cases, "extend", ExtendForm.class);
        this.officers = officers;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.headsAs("members.personId");
    }

    @Override
    void order(DecisionPeriod period, ExtendForm form, Actor head) {
        Heads heads = form.conclusion() == ExtensionKind.BY_DISCUSSION
                ? officers.heads(form.members(), period.c().file()) : Heads.NONE;
        period.extended(PeriodExtension.of(form, heads, head.name(), LocalDate.now(clock)), form.fewerBecause(), periods);
    }

    @Override
    boolean fits(DecisionPeriod period) {
        return period.mayBeExtended();
    }
}
