package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.people.DeliveredAgency;
import org.sanxiang.reports.registers.Entry;
import org.sanxiang.reports.tables.Account.Paragraph;
import org.sanxiang.reports.tables.Account.Run;

/** The account of a year in words. */
class AccountsTests {

    private static final String ON_FILE = "泸县综执立字〔2023〕第1号";

    @TempDir
    private Path own;

    @Test
    void amounts_areas_and_shares_are_told_as_people_write_them() {
        String text = text(account(Map.of("penalties.fines", 70_740_000, "penalties.confiscated", 8_580_000, "penalties.demolition", 9004,
                "cases.demolished", 9004, "survey.all", 186, "survey.satisfied", 183)));
        assertThat(text).contains("罚款70.74万元，没收违法所得8.58万元", "要求拆除违法建设9004平方米", "全年实际拆除违法建设9004平方米", "满意度98.4%");
    }

    @Test
    void what_there_is_nothing_of_is_not_boasted_with() {
        assertThat(text(account(Map.of()))).contains("立案0件", "当年没有受理的行政复议案件", "尚未登记")
                .doesNotContain("拆除违法建设", "审核执行率", "—", "{{");
    }

    @Test
    void what_was_done_is_told_also_where_what_it_follows_from_lies_in_the_year_before() {
        assertThat(text(account(Map.of("cases.demolished", 9004)))).contains("全年实际拆除违法建设9004平方米").doesNotContain("要求拆除");
        assertThat(text(account(Map.of("permits.refused", 2)))).contains("不予许可2件");
    }

    @Test
    void of_nothing_no_share_is_told() {
        assertThat(text(account(Map.of("staff.posts", 62, "staff.reviewers", 2, "examinations.expected", 60))))
                .contains("法制审核人员2人", "应考60人").doesNotContain("—");
    }

    @Test
    void reviews_of_penalties_are_told_apart_from_those_of_everything() {
        assertThat(text(account(Map.of("reviews.all", 135, "reviews.penalty", 52, "reviews.other", 83))))
                .contains("全年法制审核135次，其中处罚案件52次，文件、合同等其他事项83次");
    }

    @Test
    void a_figure_leads_to_what_stands_behind_it_unless_nothing_does() {
        List<Run> runs = account(Map.of("cases.filed", 45)).paragraphs().stream().map(Paragraph::runs).flatMap(List::stream).toList();
        assertThat(runs).contains(new Run("45", "/reports/tables/behind?year=2023&figure=cases.filed"), new Run("0", null));
    }

    @Test
    void what_does_not_add_up_is_pointed_out_and_what_does_is_not() {
        assertThat(account(Map.of("litigation.accepted", 3, "litigation.won", 2, "litigation.open", 1)).doubts()).isEmpty();
        assertThat(account(Map.of("litigation.accepted", 3, "litigation.won", 2)).doubts()).singleElement().asString()
                .contains("行政诉讼（受理）为 3", "合计为 2", "相差 1");
        assertThat(account(Map.of("complaints.all", 1524, "complaints.classified", 1495)).doubts()).singleElement().asString()
                .contains("相差 29");
    }

    @Test
    void a_rate_that_no_whole_number_gives_is_pointed_out() {
        assertThat(rated("765", "100").doubts()).isEmpty();
        assertThat(rated("10", "98.4").doubts()).singleElement().asString().contains("10 件评价", "98.4%");
    }

    @Test
    void coercion_that_was_entered_although_its_case_tells_it_is_pointed_out() {
        assertThat(coerced("泸县综执立字〔2023〕第2号").doubts()).isEmpty();
        assertThat(coerced(ON_FILE).doubts()).singleElement().asString().contains(ON_FILE, "重复");
    }

    @Test
    void too_few_reviewers_are_pointed_out() {
        assertThat(account(Map.of("staff.certified", 60, "staff.reviewers", 3)).doubts()).isEmpty();
        assertThat(account(Map.of("staff.certified", 60, "staff.reviewers", 2)).doubts()).singleElement().asString()
                .contains("2 人", "60 人", "5%");
    }

    @Test
    void a_template_that_names_what_nobody_knows_or_is_none_stops_the_start() {
        assertThatThrownBy(() -> accounts(written("立案{{cases.filled}}件"))).isInstanceOf(CannotStart.class).hasMessageContaining("cases.filled");
        assertThatThrownBy(() -> accounts(written("{{#cases.filed}}"))).isInstanceOf(CannotStart.class);
    }

    @Test
    void the_wording_is_the_bureau_s() {
        Account account = accounts(written("# 办案\n{{agency}}立案{{cases.filed}}件。\n")).of(DeliveredFigures.year(Map.of("cases.filed", 2), List.of()));
        assertThat(account.paragraphs()).extracting(Paragraph::text).containsExactly("办案", "泸县综合行政执法局立案2件。");
        assertThat(account.paragraphs()).extracting(Paragraph::heading).containsExactly(true, false);
    }

    private ConfigFiles written(String template) {
        try {
            Files.createDirectories(own.resolve("reports"));
            Files.writeString(own.resolve("reports/account.mustache"), template);
            return DeliveredConfig.files(own);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Account coerced(String number) {
        Entry entry = new Entry(1, "coercion", LocalDate.of(2023, 5, 4), Map.of("number", number), "n", null, null);
        return accounts(DeliveredConfig.files()).of(DeliveredFigures.year(Map.of(), List.of(entry)));
    }

    private static Set<String> onFile(Collection<String> numbers) {
        return numbers.contains(ON_FILE) ? Set.of(ON_FILE) : Set.of();
    }

    private static Account rated(String quantity, String rate) {
        Entry rating = new Entry(1, "ratings", LocalDate.of(2023, 12, 31), Map.of("quantity", quantity, "rate", rate), "n", null, null);
        return accounts(DeliveredConfig.files()).of(DeliveredFigures.year(Map.of(), List.of(rating)));
    }

    private static Account account(Map<String, Integer> values) {
        return accounts(DeliveredConfig.files()).of(DeliveredFigures.year(values, List.of()));
    }

    private static Accounts accounts(ConfigFiles config) {
        return new Accounts(config, new AccountValues(DeliveredFigures.FIGURES, DeliveredFigures.AMOUNTS),
                new Doubts(DeliveredFigures.FIGURES, DeliveredFigures.SETTINGS, AccountsTests::onFile, DeliveredFigures.WORDS), DeliveredAgency.agency(),
                DeliveredFigures.WORDS);
    }

    private static String text(Account account) {
        return account.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
