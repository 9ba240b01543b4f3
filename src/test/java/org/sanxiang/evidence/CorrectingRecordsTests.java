package org.sanxiang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseSection.Block;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Crew;
import org.springframework.beans.factory.annotation.Autowired;

/** A record that is wrong stays as it was written, and is followed by its correction. */
class CorrectingRecordsTests extends OpenInvestigation {

    private static final Actor OFFICER = new Actor(99, "yi", "办案员乙", Set.of(Role.OFFICER), "ZD1", "10.0.0.7");

    @Autowired
    private CorrectingRecords step;
    @Autowired
    private CaseRecords records;

    @Test
    void a_correction_stands_beneath_its_record_which_is_marked_and_unchanged() {
        enter(inspection("东侧"));
        enter(inspection("西侧"));
        List<Block> before = section.blocks(file, false);
        correct(record(0), List.of(one, two), PartyConfirmation.CONFIRMED);
        List<Block> after = section.blocks(file, false);
        assertThat(after).extracting(Block::title).containsExactly("step.investigate.site-record", "step.correct-record",
                "step.investigate.site-record");
        assertThat(after).extracting(Block::mark).containsExactly("1", "1", "2");
        assertThat(after.get(0).facts()).containsAll(before.get(0).facts()).extracting(Fact::value)
                .contains("RecordStanding.CORRECTED");
        assertThat(after.get(1).facts()).extracting(Fact::value).contains("东侧三米", "西侧三米", "方位笔误",
                "PartyConfirmation.CONFIRMED");
        assertThat(after.get(2)).isEqualTo(before.get(1));
    }

    @Test
    void two_certified_officers_correct_a_record_of_the_case() {
        enter(inspection("东侧"));
        refused(Rules.TWO_OFFICERS, record(0), List.of(one, one));
        refused(Crew.CERTIFIED, record(0), List.of(one, expired));
        refused(Rules.CORRECTED_UNKNOWN, record(0) + 1, List.of(one, two));
        correct(record(0), List.of(one, two), PartyConfirmation.CONFIRMED);
        refused(Rules.CORRECTED_UNKNOWN, record(1), List.of(one, two));
        correct(record(0), List.of(one, two), PartyConfirmation.CONFIRMED);
    }

    @Test
    void it_is_open_from_the_filing_to_the_closing_once_there_is_something_to_correct() {
        assertThat(step.isOpen(file)).isFalse();
        file.filed("泸县综执立字〔2023〕1号", DAY);
        assertThat(step.isOpen(file)).isTrue();
        assertThat(step.isOffered(file)).isFalse();
        enter(inspection("东侧"));
        assertThat(step.isOffered(file)).isTrue();
        file.closed(DAY);
        assertThat(step.isOpen(file)).isFalse();
    }

    @Test
    void a_party_that_does_not_confirm_is_told_of() {
        List<String> wrong = new ArrayList<>();
        form(1, List.of(one, two), PartyConfirmation.REFUSED).crosscheck((field, problem) -> wrong.add(field));
        form(1, List.of(one, two), PartyConfirmation.CONFIRMED).crosscheck((field, problem) -> wrong.add(field));
        assertThat(wrong).containsExactly("witness");
    }

    private void refused(Rule rule, long record, List<Long> officers) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> correct(record, officers, PartyConfirmation.CONFIRMED))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(rule));
    }

    private void correct(long record, List<Long> officers, PartyConfirmation party) {
        assertThat(step.take(file, form(record, officers, party), OFFICER)).isNull();
    }

    private long record(int place) {
        return records.findByCaseIdOrderById(file.id()).get(place).id();
    }

    private SiteRecordForm inspection(String where) {
        return new SiteRecordForm(where, TEN, TEN.plusHours(1), List.of(one, two), "某某", true, "在建", null, null, null);
    }

    private static RecordCorrectionForm form(long record, List<Long> officers, PartyConfirmation party) {
        return new RecordCorrectionForm(record, "东侧三米", "西侧三米", "方位笔误", DAY.plusDays(1), null, officers, party, null, null, null);
    }
}
