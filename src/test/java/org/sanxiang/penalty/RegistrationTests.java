package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.TestClock;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CasesInMemory;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Stage;
import org.sanxiang.catalog.DeliveredMatters;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegistrationTests {

    private static final Actor OFFICER = Somebody.actor(1, Role.OFFICER);

    private final PenaltyCasesInMemory penaltyCases = new PenaltyCasesInMemory();
    private final CasesInMemory cases = new CasesInMemory();
    private final Registration registration =
            new Registration(penaltyCases, cases, DeliveredMatters.all(), null, new TestClock());

    @Test
    void a_clue_becomes_a_case_of_the_deciding_body() {
        CaseFile file = registration.open(clue("CG-005", "LX", null, null), OFFICER);
        assertThat(penaltyCases.get(file.id()).clue.partyName()).isEqualTo("样例当事人");
        assertThat(file.body()).isEqualTo("LX");
        assertThat(file.unit()).isEqualTo("ZD1");
        assertThat(file.stage()).isEqualTo(Stage.CLUE);
        assertThat(file.registeredOn()).isEqualTo("2023-03-01");
        assertThat(file.subject().matterCode()).isEqualTo("CG-005");
        assertThat(file.has(1, Duty.REGISTRAR)).isTrue();
    }

    @Test
    void there_is_no_case_without_a_matter() {
        assertThatThrownBy(() -> registration.open(clue("CG-999", "LX", null, null), OFFICER))
                .isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({"LX, CG-005", "FJ, CG-003", "FJ, CG-006"})
    void a_body_acts_within_its_power_list(String body, String matter) {
        assertThat(registration.open(clue(matter, body, null, null), OFFICER).body()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({"FJ, CG-005", "XX, CG-003"})
    void a_body_without_the_power_is_refused(String body, String matter) {
        refused(Rules.POWER_LIST, clue(matter, body, null, null));
    }

    @Test
    void an_act_outside_the_district_needs_a_reason() {
        refused(Rules.OUTSIDE_DISTRICT, clue("CG-005", "LX", true, null));
        registration.open(clue("CG-005", "LX", true, "上级指定管辖"), OFFICER);
        registration.open(clue("CG-005", "LX", false, null), OFFICER);
    }

    @Test
    void a_similar_act_on_file_needs_a_reason() {
        penaltyCases.similar = 1;
        refused(Rules.TWICE, clue("CG-005", "LX", null, " "));
        registration.open(clue("CG-005", "LX", null, "另一处违法行为"), OFFICER);
    }

    @Test
    void what_is_past_limitation_is_not_registered() {
        refused(Rules.LIMITATION, Filled.clue(PartyKind.ORGANISATION, ACase.DISCOVERED, LocalDate.of(2021, 2, 28)));
        registration.open(Filled.clue(PartyKind.ORGANISATION, ACase.DISCOVERED, LocalDate.of(2021, 3, 1)), OFFICER);
    }

    private void refused(Rule rule, ClueForm form) {
        Refusing.assertRefused(rule, () -> registration.open(form, OFFICER));
        assertThat(penaltyCases.isEmpty()).isTrue();
    }

    private static ClueForm clue(String matter, String body, Boolean outside, String reason) {
        return new ClueForm(Source.PATROL, ACase.DISCOVERED, PartyKind.ORGANISATION, "样例当事人", matter, body, "样例路1号",
                outside, null, true, null, "巡查发现", null, null, reason);
    }
}
