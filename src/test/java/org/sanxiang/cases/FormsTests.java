package org.sanxiang.cases;

import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormsTests {

    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();

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

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @Test
    void a_complete_form_passes() {
        forms.demandComplete(new Form("名", 5, List.of(new Point("要点"))));
    }

    @Test
    void a_refusal_names_every_field_that_is_missing() {
        assertWrong(new Form(" ", null, null), "days, name");
    }

    @Test
    void a_refusal_names_the_row() {
        assertWrong(new Form("名", 1, List.of(new Point("要点"), new Point(""))), "points[1].raised");
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
        assertWrong(new Form("", 6, null), "days, name");
    }

    private void assertWrong(Form form, String fields) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> forms.demandComplete(form)).satisfies(refusal -> {
            assertThat(refusal.rule()).contains(new Rule("FORM", "incomplete"));
            assertThat(refusal.getArguments()).containsExactly(fields);
        });
    }
}
