package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** 中止: the 90 days stand still from today, on a ground that the bureau applies. */
@Component
class Suspending extends HeadOrder<SuspendForm> {

    private final Map<String, Boolean> allowed;
    private final Clock clock;

    Suspending(PenaltyCases cases, ConfigFiles config, Clock clock) {
        super(cases, "suspend", SuspendForm.class);
        this.allowed = config.table("suspension-grounds.csv").stream().collect(Collectors.toMap(
                row -> row.get("ground"), row -> Boolean.valueOf(row.get("allowed"))));
        this.clock = clock;
    }

    @Override
    void order(DecisionPeriod period, SuspendForm form, Actor head) {
        Rules.SUSPENSION_GROUND.demand(allowed.getOrDefault(form.conclusion().name(), false));
        period.suspended(form, head.name(), LocalDate.now(clock));
    }

    @Override
    boolean fits(DecisionPeriod period) {
        return !period.isSuspended();
    }
}
