package org.sanxiang.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RuleTests {

    private final Rule rule = new Rule("PUN-58", "review-not-passed");
    private final Rule warning = Rule.warning("PUN-29", "similar-act-on-file");

    @Test
    void a_demand_that_is_met_lets_the_act_pass() {
        rule.demand(true);
        rule.demandOfPerson(true);
        warning.warn(true, null);
    }

    @Test
    void a_demand_that_is_not_met_refuses_the_act_by_name_and_details() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rule.demand(false, 5, "元")).satisfies(refusal -> {
            assertThat(refusal.rule()).contains(rule);
            assertThat(refusal.getCodes()).containsExactly("rule.PUN-58.review-not-passed");
            assertThat(refusal.getArguments()).containsExactly(5, "元");
        });
    }

    @Test
    void a_person_is_kept_away_and_not_the_act_refused() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> rule.demandOfPerson(false, "张三"))
                .satisfies(barred -> {
                    assertThat(barred.rule()).contains(rule);
                    assertThat(barred.getArguments()).containsExactly("张三");
                });
    }

    @Test
    void whoever_lacks_a_role_breaks_no_rule() {
        assertThat(new NotAllowed("rejected.foreign-case").rule()).isEmpty();
        assertThat(new Conflict("rejected.step-not-open").rule()).isEmpty();
        assertThat(new Unknown("rejected.unknown-case").rule()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "　"})
    void a_warning_without_words_refuses(String reason) {
        Refusing.assertRefused(warning, () -> warning.warn(false, reason));
    }

    @Test
    void a_warning_with_a_reason_lets_the_act_pass() {
        warning.warn(false, "情况说明");
    }

    @Test
    void a_rule_is_asked_only_in_the_way_of_its_kind() {
        assertThatIllegalStateException().isThrownBy(() -> warning.demand(true));
        assertThatIllegalStateException().isThrownBy(() -> Rule.late("PUN-60", "late").demandOfPerson(true));
        assertThatIllegalStateException().isThrownBy(() -> rule.warn(true, "情况说明"));
    }

    @Test
    void the_article_stands_in_the_messages() {
        assertThat(rule.articleKey()).isEqualTo("rule.PUN-58.article");
    }
}
