package org.sanxiang.reports.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.DeliveredAgency;

/** The registers as the configuration declares them. */
class RegistersTests {

    private static final String HEAD = "register,field,name,kind,choices,at-most,required,source\n";

    @TempDir
    private Path own;

    @Test
    void those_delivered_have_a_name_a_day_and_fields() {
        assertThat(DeliveredRegisters.all().all()).hasSizeGreaterThan(10)
                .allMatch(register -> !register.name().isEmpty() && register.day() != null && register.fields().size() > 2);
    }

    @Test
    void one_that_is_not_declared_is_unknown() {
        assertThatThrownBy(() -> DeliveredRegisters.all().of("wishes")).isInstanceOf(Unknown.class);
    }

    @Test
    void a_register_without_a_day_stops_the_start() {
        assertThatThrownBy(() -> declared("a,,甲,,,,,\na,n,数,number,,,yes,\n")).isInstanceOf(CannotStart.class)
                .hasMessageContaining("registers.csv");
    }

    @Test
    void a_kind_that_nobody_knows_a_choice_of_nothing_and_a_comparison_with_nothing_stop_the_start() {
        assertThatThrownBy(() -> declared("a,,甲,,,,,\na,d,日,day,,,yes,\na,n,数,colour,,,yes,\n")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> declared("a,,甲,,,,,\na,d,日,day,,,yes,\na,n,数,choice,,,yes,\n")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> declared("a,,甲,,,,,\na,d,日,day,,,yes,\na,n,数,number,,m,yes,\n")).isInstanceOf(CannotStart.class);
    }

    private void declared(String rows) {
        try {
            Files.writeString(own.resolve(Registers.FILE), HEAD + rows);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        new Registers(DeliveredConfig.files(own), DeliveredAgency.agency(), DeliveredRegisters.messages());
    }
}
