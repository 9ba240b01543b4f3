package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.cases.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.*;

/** How long after its end an act may still be punished (行政处罚法 36). */
class LimitationTests {

    @ParameterizedTest
    @CsvSource({"FILE, CLUE", "NO_FILING, NOT_FILED", "TRANSFER_BODY, HANDED_TO_BODY"})
    void the_verification_says_what_becomes_of_a_clue(VerificationOutcome outcome, Stage stage) {
        ACase clue = ACase.clue(Filled.clue(ORGANISATION, ACase.DISCOVERED, null));
        clue.c.inquiry().verified(new VerificationForm("属实", outcome, "生态环境局", null, null), false);
        assertThat(clue.c.file().stage()).isEqualTo(stage);
        assertThat(clue.c.verification.outcome()).isEqualTo(outcome);
    }

    @Test
    void a_late_verification_needs_a_reason_and_is_not_refused() {
        ACase clue = ACase.clue(Filled.clue(ORGANISATION, ACase.DISCOVERED, null));
        VerificationForm silent = new VerificationForm("属实", VerificationOutcome.FILE, null, null, " ");
        clue.refuses(Rules.VERIFIED_LATE, () -> clue.c.inquiry().verified(silent, true));
        clue.c.inquiry().verified(silent, false);
        clue.c.inquiry().verified(new VerificationForm("属实", VerificationOutcome.FILE, null, null, "当事人外出"), true);
        assertThat(clue.c.verification.lateBecause()).isEqualTo("当事人外出");
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, false", "2018-03-01, true"})
    void an_act_discovered_on_the_last_day_of_limitation_is_filed(LocalDate ended, boolean lifeOrHealth) {
        clue(ended, lifeOrHealth).c.inquiry().requestFiling(Filled.filing(ORGANISATION), ACase.TWO, ACase.FILED);
    }

    @ParameterizedTest
    @CsvSource({"2021-02-28, false", "2018-02-28, true"})
    void an_act_discovered_a_day_after_limitation_is_not_punished(LocalDate ended, boolean lifeOrHealth) {
        ACase late = clue(ended, lifeOrHealth);
        late.refuses(Rules.LIMITATION, () -> late.c.inquiry().limitation());
        late.refuses(Rules.LIMITATION,
                () -> late.c.inquiry().requestFiling(Filled.filing(ORGANISATION), ACase.TWO, ACase.FILED));
    }

    @Test
    void limitation_does_not_run_while_the_act_continues() {
        ACase.clue(Filled.clue(ORGANISATION, ACase.DISCOVERED, null)).c.inquiry().limitation();
    }

    private static ACase clue(LocalDate ended, boolean lifeOrHealth) {
        ClueForm clue = Filled.clue(ORGANISATION, ACase.DISCOVERED, ended);
        return ACase.clue(new ClueForm(clue.source(), clue.discoveredOn(), clue.partyKind(), clue.partyName(),
                clue.matter(), clue.decidingBody(), clue.place(), null, ended, null, lifeOrHealth, clue.summary(), null,
                null, null));
    }
}
