package org.sanxiang.cases;

import java.time.LocalDate;
import java.util.List;

/** The forms of a recusal, for tests in other modules. */
public final class Recused {

    private Recused() {
    }

    public static Record asked(long whom, LocalDate on) {
        return new RecusalRequestForm(whom, RecusalAsker.AGENCY, "局长甲", on, RecusalGround.DIRECT_INTEREST, "与送审事项有利害关系");
    }

    public static Record granted(long whom) {
        return new RecusalDecisionForm(whom, RecusalOutcome.GRANTED, "同意回避", null);
    }

    /** @param acts their numbers in the trail of the file */
    public static Record confirmed(List<Long> acts) {
        return new ActVerdictForm(acts.stream().map(act -> new ActVerdictRow(act, ActVerdict.CONFIRMED, "核对无误")).toList());
    }
}
