package org.sanxiang.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.RegisterImport.Change;
import org.sanxiang.people.RegisterImport.Kind;
import org.sanxiang.people.RegisterImport.Preview;
import org.sanxiang.people.sheet.Sheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The register from a spreadsheet: all or nothing, looked at before it is taken over. */
@SanxiangTest
@Transactional
@RecordApplicationEvents
class RegisterImportTests {

    private static final String HEADINGS = "账号,姓名,所在机构,岗位,执法证号,有效期自,有效期至,年审,法律职业资格,从事法制审核自,已离岗\n";
    private static final String NEWCOMER = "wang5,王五,执法一中队,执法人员、法制审核人员,川E900,2021/1/1,2026年12月31日,2021合格；2022年不合格,是,2019-03-01,\n";
    private static final String OFFICER1 = "officer1,办案员甲,ZD1,officer,川E0500101,2021-01-01,2030-12-31,2022合格,否,,否\n";
    private static final Actor ADMIN = Somebody.actor(1, Role.ADMINISTRATOR);

    @Autowired
    RegisterImport imports;
    @Autowired
    RegisterTemplate template;
    @Autowired
    People people;
    @Autowired
    MockMvc mvc;
    @Autowired
    ApplicationEvents events;

    @Test
    void it_is_shown_what_would_change_and_nothing_has() {
        Preview preview = preview(NEWCOMER + OFFICER1 + "officer2,办案员乙,执法一中队,执法人员,川E0500102,2021-01-01,2030-12-31,,否,,否\n");
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.changes()).extracting(Change::kind).containsExactly(Kind.NEW, Kind.CHANGED, Kind.SAME);
        assertThat(preview.changes().get(1).cells()).containsExactly("年审： → 2022合格");
        assertThat(people.existsByAccount("wang5")).isFalse();
    }

    @Test
    void what_was_shown_is_taken_over_by_account_and_recorded() {
        Preview preview = preview(NEWCOMER + OFFICER1);
        imports.carryOut(preview.table(), preview.fingerprint(), ADMIN);
        Person newcomer = people.findByAccount("wang5").orElseThrow();
        assertThat(PersonForm.of(newcomer)).satisfies(form -> {
            assertThat(form.unit()).isEqualTo("ZD1");
            assertThat(form.roles()).containsExactlyInAnyOrder(Role.OFFICER, Role.LEGAL_REVIEWER);
            assertThat(form.certificateFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
            assertThat(form.certificateTo()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(form.reviewOf(2022)).isEqualTo(AnnualResult.FAILED);
            assertThat(form.legalQualification()).isTrue();
        });
        assertThat(people.findByAccount("officer1").orElseThrow().annualReviews()).hasSize(1);
        assertThat(events.stream(Recorded.class).map(Recorded::action))
                .containsExactly("enter-person", "change-person", "import-people");
    }

    @Test
    void every_error_is_told_with_its_row_and_column_and_nothing_is_taken_over() {
        Preview preview = preview(NEWCOMER + "\nBad Account,,没有中队,打杂,川E0500101,昨天,2023-02-30,去年合格,可能,x,也许\n"
                + "li4,李四,,执法人员,川E901,2023-01-01,2022-01-01,,,,\nli4,李四,,执法人员,川E901,,,,,,\n");
        assertThat(preview.problems()).containsExactlyInAnyOrder(
                "第 4 行 账号：账号由小写字母、数字、点、横线组成，2 至 60 个字符，以字母或者数字开头。",
                "第 4 行 所在机构：没有这个机构。", "第 4 行 岗位：没有这个岗位。",
                "第 4 行 有效期自：请按“年-月-日”填写日期，例如 2023-06-01", "第 4 行 有效期至：请按“年-月-日”填写日期，例如 2023-06-01",
                "第 4 行 年审：请填写年份和结果，例如 2022合格；2023合格。", "第 4 行 法律职业资格：请填“是”或者“否”。",
                "第 4 行 从事法制审核自：请按“年-月-日”填写日期，例如 2023-06-01", "第 4 行 已离岗：请填“是”或者“否”。",
                "第 4 行 执法证号：此执法证号已登记在另一账号下。",
                "第 5 行 有效期至：有效期的截止日期不能早于起始日期。", "第 6 行 账号：与第 5 行重复。", "第 6 行 执法证号：与第 5 行重复。");
        assertThat(preview.changes()).isEmpty();
        assertThatThrownBy(() -> imports.carryOut(preview.table(), preview.fingerprint(), ADMIN)).isInstanceOf(Conflict.class);
    }

    @Test
    void what_a_field_demands_of_itself_is_told_like_everything_else() {
        assertThat(preview("zhao6,,,,,,,,,,\n").problems())
                .containsExactlyInAnyOrder("第 2 行 姓名：请填写此项", "第 2 行 岗位：请至少填写或选择一项");
        assertThat(preview("zhao6," + "赵".repeat(61) + ",,执法人员,,,,,,,\n").problems())
                .containsExactly("第 2 行 姓名：不得超过 60 个字");
    }

    @Test
    void a_heading_that_is_missing_or_unknown_stops_the_import() {
        Preview preview = imports.preview("账号,姓名,机构\n".getBytes(StandardCharsets.UTF_8));
        assertThat(preview.problems()).hasSize(10).contains("第 1 行 所在机构：缺少这一列，请使用模板的表头。",
                "第 1 行 机构：没有这一列，请使用模板的表头。");
    }

    @Test
    void when_the_register_has_changed_meanwhile_it_is_looked_at_again() {
        Preview preview = preview(OFFICER1);
        Person officer = people.findByAccount("officer1").orElseThrow();
        officer.change(new PersonForm("办案员甲", "ZD2", officer.roles(), officer.certificate(), officer.certificateFrom(),
                officer.certificateTo(), false, null, false));
        people.save(officer);
        assertThatThrownBy(() -> imports.carryOut(preview.table(), preview.fingerprint(), ADMIN))
                .isInstanceOf(Conflict.class).hasMessage("rejected.register-changed");
    }

    @Test
    void the_template_has_the_headings_that_are_read() {
        Sheet sheet = Sheet.read(template.workbook());
        assertThat(String.join(",", sheet.lines().get(0).cells()) + "\n").isEqualTo(HEADINGS);
        assertThat(imports.preview(template.workbook()).problems()).isEmpty();
    }

    @Test
    void the_administrator_sends_a_workbook_looks_and_confirms() throws Exception {
        String page = mvc.perform(multipart("/people/import").file(new MockMultipartFile("file", "人员.xlsx", null, workbook()))
                .with(user("admin").roles("administrator")).with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("新增 1 人"), containsString("wang5")))).andReturn()
                .getResponse().getContentAsString();
        String fingerprint = within(page, "name=\"fingerprint\" value=\"(\\w+)\"");
        String table = within(page, "(?s)<textarea name=\"table\"[^>]*>(.*?)</textarea>");
        mvc.perform(post("/people/import/confirm").param("table", table).param("fingerprint", fingerprint)
                .with(user("admin").roles("administrator")).with(csrf())).andExpect(redirectedUrl("/people"));
        assertThat(people.existsByAccount("wang5")).isTrue();
    }

    @Test
    void what_is_no_table_is_answered_and_errors_are_listed() throws Exception {
        mvc.perform(multipart("/people/import").file(new MockMultipartFile("file", "x.xls", null, new byte[] {-48, -49, 17}))
                .with(user("admin").roles("administrator")).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("文件无法识别")));
        mvc.perform(multipart("/people/import").file(new MockMultipartFile("file", "x.csv", null,
                (HEADINGS + "li4,,,,,,,,,,\n").getBytes(StandardCharsets.UTF_8)))
                .with(user("admin").roles("administrator")).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("第 2 行 姓名")));
        mvc.perform(get("/people/import/template").with(user("admin").roles("administrator"))).andExpect(status().isOk());
    }

    private static String within(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    private Preview preview(String lines) {
        return imports.preview((HEADINGS + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("人员");
            String[][] rows = {HEADINGS.strip().split(","), NEWCOMER.strip().split(",", -1)};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        return file.toByteArray();
    }
}
