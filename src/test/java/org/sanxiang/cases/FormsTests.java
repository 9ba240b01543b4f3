package org.sanxiang.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Rule;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormsTests {

    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();

    private static final StaticMessageSource WORDS = new StaticMessageSource();

    private final Forms forms = new Forms(VALIDATION.getValidator());

    private record Point(@NotBlank String raised) {
    }

    private record Form(@NotBlank String name, @NotNull Integer days, List<@Valid Point> points) implements Crosschecked {

        @Override
        public void crosscheck(BiConsumer<String, String> problems) {
            if (days != null && days > 5) {
                problems.accept("days", "invalid.too-many");
            }
        }
    }

    private record Asking(String recusalBecause) implements DespiteRecusal {
    }

    @BeforeAll
    static void words() {
        Map.of("rule.FORM.incomplete", "{0}", "form.try.name", "名称", "form.try.points.raised", "要点", "form.and", "{0}、{1}",
                "form.in-row", "{0}（第{1}行）").forEach((key, text) -> WORDS.addMessage(key, Locale.SIMPLIFIED_CHINESE, text));
    }

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @Test
    void a_complete_form_passes() {
        forms.demandComplete("try", new Form("名", 5, List.of(new Point("要点"))));
    }

    @Test
    void a_refusal_names_every_field_that_is_missing() {
        assertWrong(new Form(" ", null, null), "days、名称");
    }

    @Test
    void a_refusal_names_the_row() {
        assertWrong(new Form("名", 1, List.of(new Point("要点"), new Point(""))), "要点（第2行）");
    }

    @Test
    void while_a_recusal_is_asked_for_and_not_decided_a_reason_is_given() {
        ACaseOfPeople a = new ACaseOfPeople();
        forms.demandHeedsRecusals(new Asking(null), a.file);
        a.asked(1, ACaseOfPeople.SECOND);
        Refusing.assertRefused(Recusals.OPEN_REQUEST, () -> forms.demandHeedsRecusals(new Asking(" "), a.file));
        forms.demandHeedsRecusals(new Asking("案情紧急"), a.file);
        a.answered(1, RecusalOutcome.REFUSED, ACaseOfPeople.HEAD);
        forms.demandHeedsRecusals(new Asking(null), a.file);
    }

    @Test
    void what_fields_demand_of_each_other_holds_at_every_door() {
        assertWrong(new Form("名", 6, null), "days");
        assertWrong(new Form("", 6, null), "days、名称");
    }

    private void assertWrong(Form form, String fields) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> forms.demandComplete("try", form)).satisfies(refusal -> {
            assertThat(refusal.rule()).contains(new Rule("FORM", "incomplete"));
            assertThat(WORDS.getMessage(refusal, Locale.SIMPLIFIED_CHINESE)).isEqualTo(fields);
        });
    }
}
