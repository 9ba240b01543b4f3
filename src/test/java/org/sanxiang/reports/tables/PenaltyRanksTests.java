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
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.DeliveredConfig;

/** A decision counts once, in the column of its heaviest penalty. */
class PenaltyRanksTests {

    @TempDir
    private Path own;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "WARNING|警告、通报批评", "WARNING,FINE|罚款", "CRITICISM,WARNING|警告、通报批评",
        "FINE,CONFISCATE_GAINS|没收违法所得、没收非法财物", "FINE|罚款", "CONFISCATE_GOODS|没收违法所得、没收非法财物",
        "FINE,SUSPEND_LICENCE|暂扣许可证、执照，降低资质等级", "FINE,RESTRICT_BUSINESS,DOWNGRADE|限制开展生产经营活动",
        "STOP_BUSINESS,CONFISCATE_GAINS|责令停产停业、责令关闭、限制从业", "CLOSE,REVOKE_LICENCE|吊销许可证、执照",
        "FINE,SOMETHING_NEW|罚款", "SOMETHING_NEW|其他行政处罚"})
    void a_decision_counts_by_its_heaviest_penalty(String kinds, String column) {
        assertThat(ranks(DeliveredConfig.files()).columnOf(kinds).title()).isEqualTo(column);
    }

    @Test
    void a_decision_without_a_kind_is_another_penalty() {
        assertThat(ranks(DeliveredConfig.files()).columnOf("").title()).isEqualTo("其他行政处罚");
    }

    @Test
    void the_order_is_the_bureau_s() throws IOException {
        write("penalty-ranks.csv", "kind,name,rank,source\nREVOKE_LICENCE,吊销,7,县局表\nCLOSE,责令关闭,9,县局表\n");
        assertThat(ranks(DeliveredConfig.files(own)).columnOf("CLOSE,REVOKE_LICENCE").title()).startsWith("责令停产停业");
    }

    @ParameterizedTest
    @CsvSource({"2022, 9", "2021, 12", "2018, 8"})
    void there_is_a_layout_for_each_time(String layout, int columns) throws IOException {
        write("tables.csv", "setting,value,source\npenalty-layout," + layout + ",\nmoney-unit,元,\n");
        assertThat(ranks(DeliveredConfig.files(own)).columns()).hasSize(columns);
    }

    @Test
    void a_layout_that_nobody_knows_and_a_unit_of_another_country_stop_the_start() throws IOException {
        write("tables.csv", "setting,value,source\npenalty-layout,1996,\nmoney-unit,元,\n");
        assertThatThrownBy(() -> ranks(DeliveredConfig.files(own))).isInstanceOf(CannotStart.class);
        write("tables.csv", "setting,value,source\npenalty-layout,2022,\nmoney-unit,美元,\n");
        assertThatThrownBy(() -> ranks(DeliveredConfig.files(own))).isInstanceOf(CannotStart.class);
    }

    @Test
    void amounts_are_told_in_the_unit_that_is_set() throws IOException {
        assertThat(new TableSettings(DeliveredConfig.files()).money(new BigDecimal(79320000))).isEqualTo(new BigDecimal("79.32"));
        write("tables.csv", "setting,value,source\npenalty-layout,2022,\nmoney-unit,元,\n");
        assertThat(new TableSettings(DeliveredConfig.files(own)).money(new BigDecimal(79320050)))
                .isEqualTo(new BigDecimal("793200.50"));
        assertThat(new TableSettings(DeliveredConfig.files(own)).money(BigDecimal.ZERO)).isEqualTo(BigDecimal.ZERO);
    }

    private static PenaltyRanks ranks(ConfigFiles config) {
        return new PenaltyRanks(config, new TableSettings(config));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(own.resolve("reports"));
        Files.writeString(own.resolve("reports").resolve(name), text);
    }
}
