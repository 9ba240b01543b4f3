package org.sanxiang.cases;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Refusing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.ACaseOfPeople.*;

/** 回避前行为: what somebody did who was recused later is confirmed or done again (行政处罚法 43). */
class EarlierActsTests {

    private final ACaseOfPeople a = new ACaseOfPeople();

    @Test
    void what_the_person_did_or_was_named_in_is_listed_by_identity() {
        a.happened("inspect", 2, Map.of("officers[0]", "1 甲（执法一中队）", "officers[1]", "2 乙"));
        a.happened("inspect", 1, Map.of());
        a.happened("inspect", 2, Map.of("officers[0]", "11 甲", "officers[1]", "2 乙"));
        a.happened("inspect", 2, Map.of("remark", "1 甲"));
        a.trail.add(new Timeline.Event(5, CaseFiles.NOW, 1, "甲", "test", "inspect", "claim", Map.of(), ""));
        a.happened(RecusalRequest.KEY, 1, Map.of());
        a.recused(1);
        assertThat(a.file.earlierActs().unsettled()).extracting(EarlierAct::entry).containsExactly(1L, 2L);
    }

    @Test
    void each_act_is_confirmed_or_done_again_before_the_case_is_decided() {
        a.happened("inspect", 1, Map.of());
        a.happened("inspect", 1, Map.of());
        a.file.demandActsSettled();
        a.recused(1);
        Refusing.assertRefused(EarlierActs.SETTLED, a.file::demandActsSettled);
        settle(1, ActVerdict.CONFIRMED);
        settle(2, ActVerdict.REDO);
        Refusing.assertRefused(EarlierActs.SETTLED, a.file::demandActsSettled);
        settle(2, ActVerdict.REDONE);
        a.file.demandActsSettled();
        assertThat(a.settlement.isOpen(a.file)).isFalse();
        assertThat(a.file.earlierActs().all()).extracting(EarlierAct::settledById).containsExactly(5L, 5L);
    }

    @Test
    void only_what_is_listed_is_settled_and_only_what_was_to_be_done_again_is_done_again() {
        a.happened("inspect", 1, Map.of());
        a.recused(1);
        Refusing.assertRefused(EarlierActs.NOT_LISTED, () -> settle(7, ActVerdict.CONFIRMED));
        Refusing.assertRefused(EarlierActs.NOT_TO_REDO, () -> settle(1, ActVerdict.REDONE));
        settle(1, ActVerdict.CONFIRMED);
        Refusing.assertRefused(EarlierActs.NOT_LISTED, () -> settle(1, ActVerdict.REDO));
    }

    private void settle(long act, ActVerdict verdict) {
        a.settlement.take(a.file, new ActVerdictForm(List.of(new ActVerdictRow(act, verdict, "理由"))), HEAD);
    }
}
