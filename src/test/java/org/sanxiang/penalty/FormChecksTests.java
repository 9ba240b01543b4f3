package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.*;

/** What the fields of a form demand of each other. */
class FormChecksTests {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    @Test
    void an_act_has_ended_or_goes_on() {
        assertThat(problems(clue(DAY, null))).isEmpty();
        assertThat(problems(clue(null, true))).isEmpty();
        assertThat(problems(clue(null, null))).isEqualTo(Map.of("actEndedOn", "invalid.act-date-or-continuing"));
        assertThat(problems(clue(null, false))).isEqualTo(Map.of("actEndedOn", "invalid.act-date-or-continuing"));
        assertThat(problems(clue(DAY, true))).isEqualTo(Map.of("continuing", "invalid.act-ended-or-continuing"));
    }

    @Test
    void an_act_is_discovered_on_its_day_or_later() {
        assertThat(problems(clue(DAY.plusDays(1), null)))
                .isEqualTo(Map.of("discoveredOn", "invalid.discovered-before-act"));
    }

    @Test
    void a_clue_for_another_body_names_it() {
        assertThat(problems(verification(VerificationOutcome.TRANSFER_BODY, " "))).containsOnlyKeys("receivingBody");
        assertThat(problems(verification(VerificationOutcome.TRANSFER_BODY, "水务局"))).isEmpty();
        assertThat(problems(verification(VerificationOutcome.FILE, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, 510521198608140067", "INDIVIDUAL, 51052119900101005X",
        "SOLE_TRADER, 91510521MA7735727U", "ORGANISATION, 91510521MA7735727U"})
    void a_party_is_known_by_the_number_of_its_kind(PartyKind kind, String number) {
        assertThat(problems(filing(kind, number, null, "李四"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, 510521198608140068, invalid.identity-number",
        "INDIVIDUAL, 91510521MA7735727U, invalid.identity-number",
        "SOLE_TRADER, 510521198608140067, invalid.credit-code",
        "ORGANISATION, 91510521MA7735727T, invalid.credit-code"})
    void check_digits_are_checked(PartyKind kind, String number, String problem) {
        assertThat(problems(filing(kind, number, null, "李四"))).isEqualTo(Map.of("idNumber", problem));
    }

    @Test
    void a_birth_date_agrees_with_the_identity_number() {
        assertThat(problems(filing(INDIVIDUAL, Filled.IDENTITY_NUMBER, LocalDate.of(1986, 8, 14), null))).isEmpty();
        assertThat(problems(filing(INDIVIDUAL, Filled.IDENTITY_NUMBER, LocalDate.of(1986, 8, 15), null)))
                .isEqualTo(Map.of("birthDate", "invalid.birth-date"));
        assertThat(problems(filing(SOLE_TRADER, Filled.CREDIT_CODE, DAY, null))).isEmpty();
    }

    @Test
    void an_organisation_has_a_representative() {
        assertThat(problems(filing(ORGANISATION, Filled.CREDIT_CODE, null, " "))).containsOnlyKeys("representative");
        assertThat(problems(filing(SOLE_TRADER, Filled.CREDIT_CODE, null, null))).isEmpty();
    }

    @Test
    void what_is_missing_is_told_by_its_own_field_only() {
        assertThat(problems(filing(null, Filled.CREDIT_CODE, null, null))).isEmpty();
        assertThat(problems(filing(ORGANISATION, null, null, null))).isEmpty();
        assertThat(problems(filing(ORGANISATION, "", null, null))).isEmpty();
        assertThat(problems(draft(null, null, null))).isEmpty();
    }

    @Test
    void only_a_report_that_proposes_a_penalty_has_kinds_and_amounts_that_agree() {
        assertThat(problems(Filled.report("10000"))).isEmpty();
        assertThat(problems(report(ProposedHandling.PENALTY, Set.of(), null))).containsOnlyKeys("kinds");
        assertThat(problems(report(ProposedHandling.PENALTY, Set.of(PenaltyKind.FINE), null))).containsOnlyKeys("fine");
        assertThat(problems(report(ProposedHandling.TRANSFER, Set.of(), null))).isEmpty();
    }

    @Test
    void a_notice_announces_kinds_and_amounts_that_agree() {
        assertThat(problems(notice(Set.of(PenaltyKind.FINE), BigDecimal.TEN))).isEmpty();
        assertThat(problems(notice(Set.of(PenaltyKind.WARNING), BigDecimal.TEN)))
                .isEqualTo(Map.of("fine", "invalid.fine-and-kind"));
        assertThat(problems(notice(null, null))).containsOnlyKeys("kinds");
    }

    @Test
    void a_draft_of_a_penalty_orders_to_correct() {
        assertThat(problems(Filled.draft("10000", "事实"))).isEmpty();
        assertThat(problems(draft(DecisionKind.PENALTY, null, " "))).containsOnlyKeys("correction", "kinds");
    }

    @ParameterizedTest
    @EnumSource(value = DecisionKind.class, names = {"PENALTY", "TRANSFER"}, mode = EnumSource.Mode.EXCLUDE)
    void a_draft_without_a_penalty_has_its_ground(DecisionKind kind) {
        assertThat(problems(draft(kind, null, null))).isEqualTo(Map.of("noPenaltyGround", "invalid.ground-required"));
        assertThat(problems(draft(kind, NoPenaltyGround.NO_FAULT, null))).isEmpty();
    }

    private static Map<String, String> problems(Crosschecked form) {
        Map<String, String> problems = new TreeMap<>();
        form.crosscheck(problems::put);
        return problems;
    }

    private static ClueForm clue(LocalDate ended, Boolean continuing) {
        return new ClueForm(Source.PATROL, DAY, ORGANISATION, "样例当事人", "CG-005", "LX", "样例路1号", null, ended,
                continuing, null, "巡查发现", null, null, null);
    }

    private static VerificationForm verification(VerificationOutcome outcome, String body) {
        return new VerificationForm("属实", outcome, body, null, null);
    }

    private static FilingForm filing(PartyKind kind, String number, LocalDate born, String representative) {
        FilingForm form = Filled.filing(ORGANISATION);
        return new FilingForm(kind, form.partyName(), number, born, representative, form.address(), null,
                form.handlers(), form.facts(), form.grounds(), null);
    }

    private static ReportForm report(ProposedHandling handling, Set<PenaltyKind> kinds, BigDecimal fine) {
        return new ReportForm("事实", "证据", "依据", Mitigation.NONE, "一般", null, handling, kinds, fine, null, null, null,
                null, null, null, null, null);
    }

    private static NoticeForm notice(Set<PenaltyKind> kinds, BigDecimal fine) {
        return new NoticeForm("拟作处罚", "事实", "理由", "依据", kinds, fine, null, null, true, 5, ServiceMethod.DIRECT, DAY,
                "样例当事人", null);
    }

    private static DraftForm draft(DecisionKind kind, NoPenaltyGround ground, String correction) {
        return new DraftForm(kind, ground, "事实", "证据", "依据", null, null, null, null, correction, "无", null, "复议", null,
                null, null, null, null, null, null, null, null);
    }
}
