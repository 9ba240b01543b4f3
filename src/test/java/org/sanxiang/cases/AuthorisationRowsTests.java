package org.sanxiang.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.people.Authorisations;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The bureau finds every approval of a head in the table of authorisations. */
@SanxiangTest
class AuthorisationRowsTests {

    @Autowired
    List<Step<?>> steps;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Authorisations table;

    @Test
    void every_step_of_a_head_has_a_row() {
        List<String> heads = steps.stream().filter(step -> group(step).contains("head") || group(step).equals("superior"))
                .filter(step -> !group(step).equals("unit-head")).map(Step::key).distinct().toList();
        assertThat(heads).hasSizeGreaterThan(8).allMatch(table::lists);
    }

    private String group(Step<?> step) {
        return step instanceof SidePath<?> path ? path.role() : openSteps.group(step.key()).orElse("");
    }
}
