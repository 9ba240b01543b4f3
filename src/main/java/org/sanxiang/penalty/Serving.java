package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.Crew;
import org.springframework.stereotype.Component;

/** 送达: each attempt with its proof (民事诉讼法 87–95, 行政处罚法 61). */
@Component
class Serving extends PenaltyStep<ServiceAttemptForm> {

    private final Officers officers;

    Serving(PenaltyCases cases, Officers officers) {
        super(cases, "serve", "attempt", ServiceAttemptForm.class, null);
        this.officers = officers;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.offeredAs("servers");
    }

    @Override
    String take(PenaltyCase penaltyCase, ServiceAttemptForm form, Actor actor) {
        Crew servers = officers.crew(form.servers());
        penaltyCase.carrying().attempted(ServiceAttempt.of(form, servers.names()), servers);
        return null;
    }
}
