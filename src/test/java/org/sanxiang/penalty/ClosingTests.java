package org.sanxiang.penalty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.cases.Stage;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.evidence.Collected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.DECIDED;

/** As what a case is closed, which records that takes, and when it is archived. */
class ClosingTests {

    private final ACase a = ACase.heard("10000").issued("10000");

    @Test
    void a_penalty_that_was_paid_is_closed_as_performed() {
        a.served().paid("10000");
        a.c.performance().completed(Filled.execution(ExecutionResult.PERFORMED));
        closesOnlyAs(a, ClosingReason.PERFORMED);
    }

    @Test
    void a_penalty_whose_enforcement_ended_is_closed_as_such() {
        a.served().c.course().ended(new EnforcementEndForm(DECIDED, EndGround.PARTY_DISSOLVED, "无财产"),
                a.c.dates(Enforced.PERIODS));
        a.c.performance().completed(Filled.execution(ExecutionResult.ENDED_BY_LAW));
        closesOnlyAs(a, ClosingReason.ENDED_BY_LAW);
    }

    @Test
    void a_case_without_a_penalty_is_closed_as_such() {
        ACase none = ACase.filed(ORGANISATION).reported("10000");
        none.c.decisions().drafted(Filled.noPenalty(null), ACase.FUMES);
        none.c.decisions().decided(Filled.decision(DecisionChoice.NO_PENALTY), null, DECIDED, false);
        closesOnlyAs(none, ClosingReason.NO_PENALTY);
    }

    @Test
    void a_terminated_case_is_closed_as_such() {
        ACase ended = ACase.filed(ORGANISATION);
        assertThat(new Termination(ended.c).outcome()).isEqualTo("terminate");
        closesOnlyAs(ended, ClosingReason.TERMINATED);
    }

    @Test
    void a_case_that_the_police_filed_is_closed_as_transferred() {
        ACase moved = ACase.filed(ORGANISATION);
        moved.c.file().reached(Stage.TRANSFERRED);
        closesOnlyAs(moved, ClosingReason.TRANSFERRED);
    }

    @Test
    void only_a_closed_case_is_archived() {
        ArchivingForm form = new ArchivingForm(DossierOrder.MAIN_AND_SIDE, 80, Retention.YEARS_30, null, null, null);
        a.refuses(Rules.NOT_CLOSED, () -> a.c.carrying().archived(form, DECIDED, false, List.of()));
        a.c.carrying().closed(DECIDED);
        assertThat(a.c.file().closedOn()).isEqualTo(DECIDED);
        a.c.carrying().archived(form, DECIDED.plusDays(1), false, List.of());
        assertThat(a.c.file().stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(a.c.file().archivedOn()).isEqualTo(DECIDED.plusDays(1));
        assertThat(a.c.archiving).isEqualTo(form);
    }

    @Test
    void a_late_dossier_needs_a_reason_and_is_not_refused() {
        a.c.carrying().closed(DECIDED);
        ArchivingForm silent = new ArchivingForm(DossierOrder.MAIN_AND_SIDE, 80, Retention.YEARS_30, null, null, null);
        a.refuses(Rules.ARCHIVED_LATE, () -> a.c.carrying().archived(silent, DECIDED.plusDays(31), true, List.of()));
        a.c.carrying().archived(new ArchivingForm(DossierOrder.MAIN_AND_SIDE, 80, Retention.YEARS_30, null, "等待装订", null),
                DECIDED.plusDays(31), true, List.of());
        assertThat(a.c.archiving.lateBecause()).isEqualTo("等待装订");
    }

    private static void closesOnlyAs(ACase one, ClosingReason fits) {
        for (ClosingReason reason : ClosingReason.values()) {
            if (reason != fits) {
                one.refuses(Rules.CLOSING, () -> one.c.carrying().closingRequested(new ClosingForm(reason, "结果", null)));
            }
        }
        one.c.carrying().closingRequested(new ClosingForm(fits, "结果", null));
        assertThat(one.c.closing.reason()).isEqualTo(fits);
    }

    @Test
    void documents_that_the_case_must_have_are_there_or_it_is_written_why_not() {
        a.c.carrying().closed(DECIDED);
        List<String> missing = List.of("送达回证", "听证文书");
        a.refuses(Rules.PAPERS_MISSING, () -> a.c.carrying().archived(archiving(null), DECIDED.plusDays(1), false, missing));
        a.c.carrying().archived(archiving("原件由法院调取"), DECIDED.plusDays(1), false, missing);
        assertThat(a.c.file().archivedOn()).isEqualTo(DECIDED.plusDays(1));
    }

    private static ArchivingForm archiving(String missingBecause) {
        return new ArchivingForm(DossierOrder.MAIN_AND_SIDE, 80, Retention.YEARS_30, null, null, missingBecause);
    }
}
