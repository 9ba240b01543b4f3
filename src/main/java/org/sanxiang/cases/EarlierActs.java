package org.sanxiang.cases;

import java.time.Instant;
import java.util.List;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;

/** What people did in a case before they were recused from it; each is confirmed or done again by decision of a head. */
record EarlierActs(List<EarlierAct> all) {

    static final Rule SETTLED = new Rule("PUN-43", "acts-unsettled");
    static final Rule NOT_LISTED = new Rule("PUN-43", "act-not-listed");
    static final Rule NOT_TO_REDO = new Rule("PUN-43", "not-to-redo");

    List<EarlierAct> unsettled() {
        return all.stream().filter(EarlierAct::isUnsettled).toList();
    }

    /** @throws org.sanxiang.kernel.Refusal while a head has not decided about each, or one is still to be done again */
    void demandSettled() {
        SETTLED.demand(unsettled().isEmpty(), unsettled().size());
    }

    void judge(ActVerdictRow row, Actor head, Instant now) {
        EarlierAct act = unsettled().stream().filter(one -> one.entry() == row.act()).findFirst().orElse(null);
        NOT_LISTED.demand(act != null);
        NOT_TO_REDO.demand(row.verdict() != ActVerdict.REDONE || act.verdict() == ActVerdict.REDO);
        all.set(all.indexOf(act), act.judged(row.verdict(), row.because(), head, now));
    }
}
