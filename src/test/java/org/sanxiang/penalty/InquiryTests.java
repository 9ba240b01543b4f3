package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.cases.Stage;
import org.sanxiang.evidence.Collected;
import org.sanxiang.people.Crew;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.*;

class InquiryTests {

    private final ACase filed = ACase.filed(ORGANISATION);

    @Test
    void a_filing_names_the_party_and_gives_the_case_its_number() {
        assertThat(filed.c.party.name()).isEqualTo("样例当事人");
        assertThat(filed.c.filingFacts).isEqualTo("涉嫌违法");
        assertThat(filed.c.filingGrounds).isEqualTo("应当立案");
        assertThat(filed.c.file().subject().partyKind()).isEqualTo(ORGANISATION);
        assertThat(filed.c.file().number()).isEqualTo("泸县综执立〔2023〕1号");
        assertThat(filed.c.file().filedOn()).isEqualTo(ACase.FILED);
        assertThat(filed.c.file().stage()).isEqualTo(Stage.FILED);
    }

    @Test
    void one_handler_is_not_enough() {
        Crew one = new Crew(List.of(Somebody.officer(1, "甲")));
        filed.refuses(Rules.TWO_HANDLERS, () -> filed.c.inquiry().requestFiling(Filled.filing(SOLE_TRADER), one, ACase.FILED));
    }

    @Test
    void handlers_need_a_certificate_valid_on_the_day_of_the_filing() {
        filed.refuses(Crew.CERTIFIED, () -> filed.c.inquiry()
                .requestFiling(Filled.filing(SOLE_TRADER), ACase.TWO, Somebody.CERTIFIED_TO.plusDays(1)));
    }

    @Test
    void an_investigation_ends_with_a_record_an_item_of_evidence_and_an_order_to_correct() {
        filed.c.inquiry().concluded(Filled.report("10000"), new Collected(1, 1, true, false, false, 0), ACase.FUMES);
        assertThat(filed.c.report.facts()).isEqualTo("事实");
        assertThat(filed.c.proposal).isEqualTo(Filled.fine("10000"));
    }

    @Test
    void without_a_record_no_investigation_ends() {
        filed.refuses(Rules.RECORD_MADE, () -> conclude(Filled.report("10000"), new Collected(1, 0, true, false, false, 0)));
    }

    @Test
    void without_evidence_no_investigation_ends() {
        filed.refuses(Rules.EVIDENCE_TAKEN,
                () -> conclude(Filled.report("10000"), new Collected(0, 1, true, false, false, 0)));
    }

    @Test
    void what_a_device_recorded_is_reviewed_before() {
        filed.refuses(Rules.MONITORED_UNREVIEWED,
                () -> conclude(Filled.report("10000"), new Collected(2, 1, true, false, false, 1)));
        conclude(Filled.report("10000"), new Collected(2, 1, true, false, false, 0));
    }

    @Test
    void the_party_is_ordered_to_correct_or_it_is_explained_why_not() {
        Collected noOrder = new Collected(1, 1, false, false, false, 0);
        filed.refuses(Rules.ORDERED_TO_CORRECT, () -> conclude(Filled.report("10000"), noOrder));
        filed.refuses(Rules.ORDERED_TO_CORRECT,
                () -> conclude(Filled.report("10000", Mitigation.NONE, " ", null), noOrder));
        conclude(Filled.report("10000", Mitigation.NONE, "当场已改正", null), noOrder);
    }

    @ParameterizedTest
    @EnumSource(value = ProposedHandling.class, names = "PENALTY", mode = EnumSource.Mode.EXCLUDE)
    void a_report_that_proposes_no_penalty_has_no_amounts(ProposedHandling handling) {
        ACase child = ACase.filed(born("2009-03-02"));
        child.c.inquiry().concluded(Filled.report(handling), ACase.ENOUGH, ACase.FUMES);
        assertThat(child.c.proposal).isEqualTo(Proposal.NOTHING);
    }

    @Test
    void what_is_proposed_anew_stays_within_the_range_and_is_then_what_is_proposed() {
        filed.reported("10000");
        filed.refuses(Rules.ABOVE_RANGE, () -> filed.c.inquiry().proposedAnew(reply(ReviewReply.NOTIFY, "50000.01"), ACase.FUMES));
        filed.c.inquiry().proposedAnew(reply(ReviewReply.NOTIFY, "50000"), ACase.FUMES);
        assertThat(filed.c.proposal).isEqualTo(Filled.fine("50000"));
        filed.c.inquiry().proposedAnew(reply(ReviewReply.DRAFT, "60000"), ACase.FUMES);
        assertThat(filed.c.proposal).isEqualTo(Filled.fine("50000"));
    }

    @Test
    void what_punishes_not_correcting_needs_the_order_and_the_reinspection() {
        ReportForm stop = new ReportForm("事实", "证据", "依据", Mitigation.NONE, "一般", null, ProposedHandling.PENALTY,
                Set.of(PenaltyKind.FINE, PenaltyKind.STOP_BUSINESS), new BigDecimal("10000"), null, null, null, null, null, null, null, null);
        ACase stubborn = ACase.filed(ORGANISATION);
        stubborn.refuses(Rules.NOT_CORRECTING,
                () -> stubborn.c.inquiry().concluded(stop, new Collected(1, 1, true, false, false, 0), ACase.FUMES));
        stubborn.c.inquiry().concluded(stop, new Collected(1, 1, true, true, false, 0), ACase.FUMES);
    }

    @Test
    void what_the_report_proposes_stays_within_the_range() {
        filed.refuses(Rules.ABOVE_RANGE, () -> filed.reported("50000.01"));
        filed.refuses(Rules.BELOW_RANGE, () -> filed.reported("4999.99"));
        filed.refuses(Rules.AMOUNT_BASIS, () -> filed.c.inquiry()
                .concluded(Filled.report("10000"), ACase.ENOUGH, ACase.BUILDING));
    }

    @Test
    void a_matter_is_punished_only_in_the_kinds_that_it_provides() {
        Proposal withLicence = Proposal.of(Set.of(PenaltyKind.FINE, PenaltyKind.REVOKE_LICENCE), new BigDecimal("10000"), null, null);
        Proposal withGains = Proposal.of(Set.of(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS), new BigDecimal("10000"),
                new BigDecimal("500"), null);
        Inquiry inquiry = filed.c.inquiry();
        filed.refuses(Rules.KIND_NOT_PROVIDED, () -> inquiry.demandProvided(ACase.FUMES, withLicence, Mitigation.NONE, null));
        inquiry.demandProvided(ACase.FUMES, withGains, Mitigation.NONE, null);
    }

    private void conclude(ReportForm form, Collected collected) {
        filed.c.inquiry().concluded(form, collected, ACase.FUMES);
    }

    private static ReviewReplyForm reply(ReviewReply way, String fine) {
        return new ReviewReplyForm("已改", way, Set.of(PenaltyKind.FINE), new BigDecimal(fine), null, null, null, null);
    }

    private static FilingForm born(String day) {
        return Filled.filing(INDIVIDUAL, "510521" + day.replace("-", "") + "0000");
    }
}
