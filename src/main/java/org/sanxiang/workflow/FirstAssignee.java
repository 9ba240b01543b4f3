package org.sanxiang.workflow;

import java.util.Optional;

import org.sanxiang.cases.CaseDuty;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.Duty;
import org.springframework.stereotype.Component;

/** To whom a step goes when it opens: the officer who registered the clue, then the first handler; others claim theirs. */
@Component
class FirstAssignee {

    private final Cases cases;

    FirstAssignee(Cases cases) {
        this.cases = cases;
    }

    Optional<CaseDuty> of(long caseId, String role) {
        return switch (role) {
            case "officer" -> cases.findById(caseId).flatMap(FirstAssignee::registrar);
            case "handler" -> cases.findById(caseId).map(CaseFile::handlers).flatMap(all -> all.stream().findFirst());
            default -> Optional.empty();
        };
    }

    private static Optional<CaseDuty> registrar(CaseFile file) {
        return file.holders(Duty.REGISTRAR).stream().findFirst();
    }
}
