package org.sanxiang.desk.form;

import java.util.HashSet;
import java.util.Set;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Step;
import org.sanxiang.kernel.Actor;

/** The fields of forms that ask for the reason of something unusual: nobody is asked as long as nothing is unusual. */
final class Reasons {

    /** Why an act comes late. */
    private static final String LATE = "lateBecause";
    /** Why the case goes on while a request to recuse somebody is open. */
    private static final String RECUSAL = "recusalBecause";
    /** Why one person unites two duties that should be apart. */
    private static final String BOTH_DUTIES = "bothDutiesBecause";

    private Reasons() {
    }

    /** Those for which there is no cause. */
    static Set<String> idle(StepPage page, CaseFile file, Step<?> step, Actor actor) {
        Set<String> idle = new HashSet<>();
        if (!page.isLate()) {
            idle.add(LATE);
        }
        if (file.recusalsAsked().isEmpty()) {
            idle.add(RECUSAL);
        }
        if (step.duty().filter(duty -> file.needsReason(actor.personId(), duty)).isEmpty()) {
            idle.add(BOTH_DUTIES);
        }
        return idle;
    }
}
