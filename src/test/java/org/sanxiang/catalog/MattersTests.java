package org.sanxiang.catalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.Money;

import static org.assertj.core.api.Assertions.assertThat;

class MattersTests {

    private final Matters matters = DeliveredMatters.all();

    @Test
    void every_delivered_matter_names_what_it_rests_on() {
        assertThat(matters.all()).hasSize(10).allSatisfy(matter -> {
            assertThat(matter.name()).isNotBlank();
            assertThat(matter.breaches()).isNotBlank();
            assertThat(matter.basis()).isNotBlank();
            assertThat(matter.kinds()).contains("罚款");
            assertThat(matter.order()).isNotBlank();
            assertThat(matter.field()).isNotBlank();
        });
    }

    @Test
    void a_matter_is_found_by_its_code() {
        Matter fumes = matters.find("CG-005").orElseThrow();
        assertThat(fumes.individual()).isEqualTo(new FineRange(new Money(5_000_00), new Money(50_000_00)));
        assertThat(matters.find("CG-001").orElseThrow().kinds()).containsExactlyInAnyOrder("罚款", "没收实物或者违法收入");
        assertThat(matters.find("CG-999")).isEmpty();
    }

    @Test
    void the_range_may_differ_by_kind_of_party() {
        Matter dust = matters.find("CG-007").orElseThrow();
        assertThat(dust.individual().isOpen()).isTrue();
        assertThat(dust.organisation().isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LX, CG-001, true", "FJ, CG-003, true", "FJ, CG-006, true", "FJ, CG-001, false", "XX, CG-001, false"})
    void a_body_has_the_powers_of_its_list(String body, String matter, boolean power) {
        assertThat(matters.hasPower(body, matter)).isEqualTo(power);
    }
}
