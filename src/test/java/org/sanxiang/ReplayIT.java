package org.sanxiang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.replay.UnlawfulLedger;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands as they are typed: a year replayed and reported, a ledger with unlawful rows, and what is no ledger. */
class ReplayIT {

    @TempDir
    Path folder;
    private String out;
    private String err;

    @Test
    void a_year_that_is_replayed_gives_the_report_that_was_published() throws Exception {
        ReplayedYear year = ReplayedYear.in(folder);
        assertThat(year.said().code()).as(year.said().toString()).isZero();
        assertThat(year.said().out()).contains("立案 58 件，决定 56 件，结案 57 件，归档 57 件，在办 1 件，拒绝 0 件");
        Path report = folder.resolve("report.json");
        assertThat(run("report", "annual", "--year", "2023", "--format", "json", "--out", report.toString(), year.option()))
                .as(err).isZero();
        assertThat(differences(read(report), read(ReplayedYear.PUBLISHED))).isEmpty();
    }

    @Test
    void each_unlawful_row_is_refused_by_the_rule_that_it_breaks_and_the_others_go_on() throws Exception {
        UnlawfulLedger ledger = new UnlawfulLedger(ReplayedYear.LEDGER);
        assertThat(run("replay", ledger.write(folder.resolve("unlawful.csv")).toString(), data())).isEqualTo(2);
        assertThat(ledger.refusedIn(out.lines().toList())).isEqualTo(ledger.demanded());
    }

    /** With the very file that is delivered. */
    @Test
    void a_file_that_is_no_ledger_is_refused_in_one_line() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "序号,程序\n1,普通程序\n");
        Terminal.Said said = Terminal.typeAsDelivered(folder, "replay", wrong.toString(), data());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().lines()).singleElement().asString().contains("缺少“事项编码”列");
    }

    @Test
    void what_cannot_be_written_or_is_no_command_is_told_in_one_line() throws Exception {
        assertThat(run("report", "annual", "--year", "2023", "--out", folder.resolve("no/such/r.json").toString(), data()))
                .isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("文件无法写入");
        assertThat(run("report", "annual", "--year", "2099", "--out", folder.resolve("r.json").toString(), data())).isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("没有这个年度的统计");
        assertThat(run("report", "annual", "--yeer", "2023")).isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("--year");
    }

    @Test
    void a_setting_of_the_application_holds_for_a_command_too() throws Exception {
        assertThat(run("report", "annual", "--year", "2023", "--out", folder.resolve("r.json").toString(), data(),
                "--spring.datasource.url=jdbc:nowhere")).isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("jdbc:nowhere");
    }

    private int run(String... args) throws IOException, InterruptedException {
        Terminal.Said said = Terminal.type(folder, args);
        out = said.out();
        err = said.err();
        return said.code();
    }

    private String data() {
        return "--sanxiang.data=" + folder.resolve("data");
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    /** Every key that was expected and is missing or has another value; numbers are compared as numbers. */
    private static Map<String, String> differences(JsonNode report, JsonNode expected) {
        Map<String, String> differences = new TreeMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> keys = expected.fields(); keys.hasNext();) {
            Map.Entry<String, JsonNode> key = keys.next();
            JsonNode value = report.path(key.getKey());
            if (key.getValue().isObject()) {
                differences(value, key.getValue()).forEach((inner, told) -> differences.put(key.getKey() + "." + inner, told));
            } else if (!value.isNumber() || value.decimalValue().compareTo(key.getValue().decimalValue()) != 0) {
                differences.put(key.getKey(), value + " instead of " + key.getValue());
            }
        }
        return differences;
    }
}
