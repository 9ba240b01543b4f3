package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sanxiang.walk.PaperCase.TODAY;
import static org.sanxiang.walk.PaperCase.day;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

/** What the random walks are held against would be seen if it happened. */
class InvariantTests {

    @Test
    void a_lawful_decision_breaks_nothing() {
        Judge.LAW.forEach(law -> assertThatCode(() -> judge(law, lawful -> lawful)).doesNotThrowAnyException());
    }

    @Test
    void a_decision_unheard_is_seen() {
        Invariant law = new NothingDecidedUnheard();
        breaks(law, rows -> rows.without("penalty_notice"));
        breaks(law, rows -> rows.set("penalty_case", "notices_from", 1));
        breaks(law, rows -> rows.set("penalty_notice", "statement_due", day("2023-03-01")));
        breaks(law, rows -> rows.set("penalty_notice", "hearing_due", day("2023-03-01")));
        breaks(law, rows -> said(rows.set("penalty_notice", "hearing_due", day("2023-03-01")), "HEARING", "WAIVER_WITHDRAWAL"));
        breaks(law, rows -> said(rows, "STATEMENT", "STATEMENT"));
        breaks(law, rows -> said(rows, "HEARING", "HEARING_REQUEST"));
        breaks(law, rows -> said(rows, "HEARING", "HEARING_REQUEST").row("penalty_hearing", "hearing_outcome", "HELD",
                "notice_served_on", day("2023-02-01")));
        holds(law, rows -> said(rows, "HEARING", "HEARING_REQUEST").row("penalty_hearing", "hearing_outcome", "HELD",
                "notice_served_on", day("2023-02-10")));
        holds(law, rows -> said(rows.set("penalty_notice", "hearing_due", day("2023-03-01")), "HEARING", "WAIVER"));
    }

    @Test
    void a_major_decision_unreviewed_or_undiscussed_is_seen() {
        Invariant law = new NothingMajorUnreviewed();
        breaks(law, rows -> rows.without("review_round"));
        breaks(law, rows -> rows.set("review_round", "conclusion", "CORRECT"));
        breaks(law, rows -> rows.set("review_round", "draft_hash", "b"));
        breaks(law, rows -> rows.row("review_round", "round", 2, "conclusion", "DISAGREED", "draft_hash", "a"));
        breaks(law, rows -> rows.without("penalty_deliberation"));
        breaks(law, rows -> rows.set("penalty_deliberation", "draft_hash", "b"));
        breaks(law, rows -> rows.set("penalty_deliberation", "dispute", true));
        breaks(law, rows -> rows.set("penalty_draft", "judged_by", null));
        breaks(law, rows -> rows.row("penalty_draft", "hash", "b"));
    }

    @Test
    void a_decision_heavier_than_announced_is_seen() {
        Invariant law = new NothingHeavierThanAnnounced();
        breaks(law, rows -> rows.set("penalty_decision", "fine_fen", 301L));
        breaks(law, rows -> rows.set("penalty_decision", "confiscation_fen", 1L));
        breaks(law, rows -> rows.set("penalty_decision", "penalty_kinds", "FINE;CONFISCATION"));
        breaks(law, rows -> rows.set("penalty_draft", "basis", "第二条"));
        breaks(law, rows -> again(rows, null));
        holds(law, rows -> again(rows, "另有加重情节"));
    }

    @Test
    void two_barred_duties_in_one_person_are_seen() {
        breaks(new DutiesApart(), rows -> rows.row("case_duty", "person_id", 1L, "duty", "DECIDER"));
        breaks(new DutiesApart(), rows -> rows.row("case_duty", "person_id", 2L, "duty", "APPROVER"));
        holds(new DutiesApart(), rows -> rows.row("case_duty", "person_id", 3L, "duty", "DECIDER"));
    }

    @Test
    void a_clock_that_runs_back_is_seen() {
        Invariant law = new ClocksForward();
        breaks(law, rows -> rows.set("open_step", "due", day("2023-04-04")));
        breaks(law, rows -> rows.row("penalty_period_suspension", "suspended_on", day("2023-02-02"), "resumed_on",
                day("2023-02-01")));
        breaks(law, rows -> rows.set("penalty_decision", "decided_on", day("2023-02-28")));
        breaks(law, rows -> rows.set("case_file", "closed_on", day("2023-01-04")));
        breaks(law, rows -> rows.set("case_file", "archived_on", day("2023-03-04")));
    }

    @Test
    void a_token_that_stands_elsewhere_is_seen() {
        Invariant law = new TokenAndStageAgree();
        breaks(law, rows -> rows.set("act_ru_task", "task_def_key_", "serve"));
        breaks(law, rows -> rows.without("act_ru_task"));
        breaks(law, rows -> rows.without("open_step").without("act_ru_task"));
        breaks(law, rows -> rows.set("case_file", "stage", "CLOSED"));
        breaks(law, rows -> rows.without("act_ru_execution"));
        breaks(law, rows -> rows.row("act_ru_job", "id_", "j"));
    }

    @Test
    void an_effect_without_its_entry_is_seen() {
        Invariant law = new EveryEffectRecorded();
        breaks(law, rows -> rows.without("audit_entry"));
        breaks(law, rows -> rows.row("audit_entry", "kind", "ACTION"));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> law.holds(new PaperCase().rows(),
                new PaperCase().row("audit_entry", "kind", "ACTION").rows(), TODAY));
    }

    @Test
    void what_comes_before_the_service_is_seen() {
        Invariant law = new NothingShownOrTakenTooEarly();
        breaks(law, rows -> rows.row("publication", "id", 1L));
        breaks(law, rows -> rows.row("penalty_execution", "id", 1L));
        holds(law, rows -> rows.set("penalty_decision", "served_on", day("2023-03-01")).row("publication", "id", 1L));
    }

    private static PaperCase said(PaperCase rows, String right, String kind) {
        return rows.row("penalty_response", "notice", 0, "party_right", right, "response_kind", kind, "happened_on",
                day("2023-02-03"));
    }

    /** A second, heavier notice, and a decision as heavy. */
    private static PaperCase again(PaperCase rows, String ground) {
        return rows.row("penalty_notice", "fine_fen", 400L, "confiscation_fen", 0L, "penalty_kinds", "FINE", "basis", "第一条",
                "new_ground", ground).set("penalty_decision", "fine_fen", 400L);
    }

    private static void breaks(Invariant law, UnaryOperator<PaperCase> change) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> judge(law, change));
    }

    private static void holds(Invariant law, UnaryOperator<PaperCase> change) {
        assertThatCode(() -> judge(law, change)).doesNotThrowAnyException();
    }

    private static void judge(Invariant law, UnaryOperator<PaperCase> change) {
        law.holds(new PaperCase().rows(), change.apply(new PaperCase().decided()).rows(), TODAY);
    }
}
