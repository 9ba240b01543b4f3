package org.sanxiang.reports.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.StatementCount;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.people.sheet.Sheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Entered, listed, withdrawn and imported, as a browser does it. */
@SanxiangTest
@Transactional
@RecordApplicationEvents
class RegisterPagesTests {

    private static final String HEADINGS = "检查日期,检查对象,检查事项,有完整、详细的检查记录,检查后的处理,双随机批次,抽查结果已公示\n";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Entries entries;
    @Autowired
    private ApplicationEvents events;

    @Test
    void an_entry_is_listed_in_its_year_and_recorded_in_words() throws Exception {
        send(entry("2021-05-04", "6")).andExpect(redirectedUrl("/registers/equipment?year=2021"));
        assertThat(recorded().changes()).containsEntry("register", "执法装备台账").containsEntry("装备", "执法记录仪");
        mvc.perform(get("/registers/equipment").param("year", "2021").with(manager()))
                .andExpect(content().string(allOf(containsString("启用"), containsString("2021-05-04"))));
        mvc.perform(get("/registers/equipment").param("year", "2020").with(manager()))
                .andExpect(content().string(containsString("没有符合条件的登记")));
        mvc.perform(get("/registers/equipment").param("year", "2021").param("kind", "drone").with(manager()))
                .andExpect(content().string(containsString("没有符合条件的登记")));
    }

    @Test
    void the_list_opens_where_the_entry_stands_that_is_to_be_seen_and_goes_on_from_there() throws Exception {
        for (int quantity = 1; quantity <= 30; quantity++) {
            send(entry("2021-05-04", Integer.toString(quantity)));
        }
        long first = ofEquipment().get(29).id();
        String row = "id=\"entry-" + first + "\"";
        listed("year", "2021").andExpect(content().string(not(containsString(row))));
        listed("year", "2021", "entry", Long.toString(first)).andExpect(content().string(containsString(row)));
        listed("year", "2021", "entry", Long.toString(first), "page", "0").andExpect(content().string(not(containsString(row))));
    }

    @Test
    void the_registers_are_counted_at_once() throws Exception {
        send(entry("2021-05-04", "6"));
        assertThat(entries.counts(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31))).containsEntry("equipment", 1L);
        mvc.perform(get("/registers").with(manager()));
        assertThat(StatementCount.during(() -> mvc.perform(get("/registers").with(manager())))).isLessThanOrEqualTo(3);
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_what_was_typed_stays() throws Exception {
        send(entry("2021-05-04", "six")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("请填写不带小数的数字"), containsString("value=\"2021-05-04\""))));
        assertThat(ofEquipment()).isEmpty();
    }

    @Test
    void an_entry_is_withdrawn_once_with_a_reason_and_stays_on_file() throws Exception {
        send(entry("2021-05-04", "6"));
        long id = ofEquipment().get(0).id();
        send(post("/registers/equipment/" + id + "/withdraw").param("reason", " "));
        assertThat(ofEquipment().get(0).withdrawal()).isNull();
        send(post("/registers/equipment/" + id + "/withdraw").param("reason", "重复登记"));
        assertThat(ofEquipment().get(0).withdrawal().reason()).isEqualTo("重复登记");
        assertThat(recorded().changes()).containsEntry("reason", "重复登记");
        send(post("/registers/equipment/" + id + "/withdraw").param("reason", "再次")).andExpect(status().isConflict());
        mvc.perform(get("/registers/equipment").param("year", "2021").with(manager()))
                .andExpect(content().string(not(containsString("重复登记"))));
        mvc.perform(get("/registers/equipment").param("year", "2021").param("withdrawn", "true").with(manager()))
                .andExpect(content().string(containsString("重复登记")));
    }

    @Test
    void the_register_of_coercion_says_what_is_not_to_be_entered_there_and_asks_in_whose_name_it_was_done() throws Exception {
        for (String page : List.of("", "/new", "/import")) {
            mvc.perform(get("/registers/coercion" + page).with(manager())).andExpect(content().string(containsString("不要在本台账重复登记")));
            mvc.perform(get("/registers/equipment" + page).with(manager())).andExpect(content().string(not(containsString("重复登记"))));
        }
        send(post("/registers/coercion/new").param("day", "2021-05-04").param("body", "FJ").param("kind", "clear").param("object", "河道")
                .param("quantity", "1")).andExpect(redirectedUrl("/registers/coercion?year=2021"));
        assertThat(recorded().changes()).containsEntry("执法主体", "泸县福集镇人民政府");
        send(post("/registers/coercion/new").param("day", "2021-05-04").param("body", "XX").param("kind", "clear").param("object", "河道")
                .param("quantity", "1")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void an_entry_of_another_register_is_unknown() throws Exception {
        send(entry("2021-05-04", "6"));
        send(post("/registers/training/" + ofEquipment().get(0).id() + "/withdraw").param("reason", "错"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_spreadsheet_is_taken_whole_and_once() throws Exception {
        String sheet = HEADINGS + "2021-03-01,样例餐饮店,油烟,是,未发现问题,,\n2021/3/2,,巡查,否,未发现问题,,\n";
        imported(sheet).andExpect(redirectedUrl("/registers/inspections?year=2021"));
        assertThat(ofInspections()).hasSize(2);
        imported(sheet).andExpect(status().isConflict());
        assertThat(ofInspections()).hasSize(2);
    }

    @Test
    void one_wrong_cell_is_named_by_row_and_column_and_nothing_is_taken() throws Exception {
        imported(HEADINGS + "2021-03-01,甲店,油烟,是,未发现问题,,\n2021-03-02,乙店,油烟,也许,未发现问题,,\n")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("第 3 行 有完整、详细的检查记录"), containsString("“是”或者“否”"))));
        imported("日期,检查对象\n").andExpect(content().string(allOf(containsString("缺少这一列"), containsString("没有这一列"))));
        assertThat(ofInspections()).isEmpty();
    }

    @Test
    void the_empty_spreadsheet_has_the_headings_that_an_import_demands() throws Exception {
        byte[] template = mvc.perform(get("/registers/inspections/import/template").with(manager())).andReturn().getResponse()
                .getContentAsByteArray();
        assertThat(String.join(",", Sheet.read(template).lines().get(0).cells()) + "\n").isEqualTo(HEADINGS);
    }

    private MockHttpServletRequestBuilder entry(String day, String quantity) {
        return post("/registers/equipment/new").param("day", day).param("kind", "recorder").param("change", "added")
                .param("quantity", quantity);
    }

    private ResultActions listed(String... parameters) throws Exception {
        MockHttpServletRequestBuilder list = get("/registers/equipment");
        for (int place = 0; place < parameters.length; place += 2) {
            list.param(parameters[place], parameters[place + 1]);
        }
        return mvc.perform(list.with(manager()));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(manager()).with(csrf()));
    }

    private ResultActions imported(String sheet) throws Exception {
        return mvc.perform(multipart("/registers/inspections/import").file(new MockMultipartFile("file", "a.csv", "text/csv",
                sheet.getBytes(StandardCharsets.UTF_8))).with(manager()).with(csrf()));
    }

    private List<Entry> ofEquipment() {
        return entries.of("equipment", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    }

    private List<Entry> ofInspections() {
        return entries.of("inspections", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    }

    private Recorded recorded() {
        return events.stream(Recorded.class).reduce((one, next) -> next).orElseThrow();
    }

    private static RequestPostProcessor manager() {
        return user("manager").roles("manager");
    }
}
