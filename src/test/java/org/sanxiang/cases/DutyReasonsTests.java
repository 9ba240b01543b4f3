package org.sanxiang.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Where two duties are united only for a written reason, there is a field to write it. */
@SanxiangTest
class DutyReasonsTests {

    @Autowired
    List<Step<?>> steps;

    @Test
    void the_form_of_every_such_step_asks_for_the_reason() {
        List<Step<?>> warned = steps.stream()
                .filter(step -> step.duty().filter(SeparationOfDuties.thatNeedReason()::contains).isPresent()).toList();
        assertThat(warned).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(step -> assertThat(step.form()).isAssignableTo(UnitesDuties.class));
    }
}
