package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.cases.FactKind;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.reports.registers.DeliveredRegisters;

/** Each act of coercion counts in one column, or in none where another column counts it already. */
class CoercionColumnsTests {

    private static final String OTHERS = "SEIZURE,,seize,\nFREEZING,,freeze,\nOTHER_MEASURE,,other-measure,\nSURCHARGE,,surcharge,\n"
            + "SURCHARGE_BY_COURT,,surcharge,\nDEMOLITION,,clear,\nCOURT,,court,\n";

    @TempDir
    private Path own;

    @ParameterizedTest
    @CsvSource({"MEASURE, SEALING, seal", "MEASURE, SEIZURE, seize", "MEASURE, FREEZING, freeze", "MEASURE, OTHER_MEASURE, other-measure",
        "ENFORCED, SURCHARGE, surcharge", "ENFORCED, DEMOLITION, other-enforcement", "COURT, COURT, court"})
    void an_act_counts_in_its_column_and_in_no_other(FactKind kind, String outcome, String column) {
        CoercionColumns columns = columns(DeliveredConfig.files());
        assertThat(columns.all().stream().filter(one -> columns.counts(group(kind, outcome), one))).containsExactly(column);
    }

    @Test
    void a_surcharge_before_a_court_counts_only_as_the_application_unless_the_bureau_says_otherwise() throws IOException {
        assertThat(columns(DeliveredConfig.files()).counts(group(FactKind.ENFORCED, "SURCHARGE_BY_COURT"))).isFalse();
        CoercionColumns columns = declared("SEALING,,seal,\n" + OTHERS);
        assertThat(columns.counts(group(FactKind.ENFORCED, "SURCHARGE_BY_COURT"), "surcharge")).isTrue();
        assertThat(columns.counts(group(FactKind.ENFORCED, "DEMOLITION"), "clear")).isTrue();
    }

    @Test
    void what_is_no_coercion_counts_nowhere() {
        assertThat(columns(DeliveredConfig.files()).counts(group(FactKind.DEMOLISHED, ""))).isFalse();
    }

    @Test
    void an_act_that_is_left_out_or_unknown_and_a_column_that_is_none_stop_the_start() {
        assertThatThrownBy(() -> declared(OTHERS)).isInstanceOf(CannotStart.class).hasMessageContaining("SEALING");
        assertThatThrownBy(() -> declared("SEALING,,seal,\nWISH,,seal,\n" + OTHERS)).isInstanceOf(CannotStart.class).hasMessageContaining("WISH");
        assertThatThrownBy(() -> declared("SEALING,,wish,\n" + OTHERS)).isInstanceOf(CannotStart.class).hasMessageContaining("wish");
    }

    private CoercionColumns declared(String rows) throws IOException {
        Files.createDirectories(own.resolve("reports"));
        Files.writeString(own.resolve("reports/coercion-columns.csv"), "act,name,column,source\n" + rows);
        return columns(DeliveredConfig.files(own));
    }

    private static CoercionColumns columns(ConfigFiles config) {
        return new CoercionColumns(config, DeliveredRegisters.all());
    }

    private static FactGroup group(FactKind kind, String outcome) {
        return new FactGroup(Ground.OF_YEAR, "penalty", "LX", kind, outcome, "", false, false, true, 1, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ZERO, 0);
    }
}
