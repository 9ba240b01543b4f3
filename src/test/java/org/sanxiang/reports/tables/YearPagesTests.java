package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.Accessed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What is reported of a year, as pages. */
@SanxiangTest
@Transactional
@RecordApplicationEvents
class YearPagesTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private TestClock clock;
    @Autowired
    private ApplicationEvents events;

    private ManagersYear year;

    @BeforeEach
    void equipped() throws Exception {
        year = ManagersYear.equipped(mvc, clock);
    }

    @Test
    void a_paper_that_is_none_is_not_found() throws Exception {
        year.open("/reports/years/2021/wishes/pdf").andExpect(status().isNotFound());
        year.open("/reports/years/2021/account/xlsx").andExpect(status().isNotFound());
        year.open("/reports/files/dashboard/docx").andExpect(status().isNotFound());
        year.open("/reports/tables/behind?year=2021&figure=wishes").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, 1999, 2024, 2_000_000_000})
    void of_a_year_that_has_not_begun_or_is_none_nothing_is_told(int none) throws Exception {
        for (String address : List.of("/api/reports/annual?year=", "/api/reports/tables?year=",
                "/reports/tables/behind?figure=cases.filed&year=")) {
            year.open(address + none).andExpect(status().isNotFound());
        }
        year.open("/reports/years/" + none + "/tables/pdf").andExpect(status().isNotFound());
        year.open("/reports/account?year=" + none).andExpect(content().string(containsString("2023")));
    }

    @Test
    void whatever_is_taken_is_recorded_in_words_whichever_way_it_was_asked_for() throws Exception {
        year.open("/api/reports/annual?year=2021");
        year.open("/reports/years/2021/annual/json");
        assertThat(events.stream(Accessed.class).map(Accessed::of)).containsExactly("年度办案报告（2021年）", "年度办案报告（2021年）");
    }

    @Test
    void the_pages_show_figures_with_the_way_to_what_stands_behind_them() throws Exception {
        year.open("/reports/account?year=2021")
                .andExpect(content().string(allOf(containsString("figure=equipment.recorders"), containsString("执法记录仪"))));
        year.open("/reports/tables/behind?year=2021&figure=equipment.recorders")
                .andExpect(content().string(allOf(containsString("执法装备台账"), containsString("截至十二月三十一日"))));
        year.open("/reports/tables?year=2021")
                .andExpect(content().string(allOf(containsString("表一"), containsString("表五"), containsString("算一宗"),
                        containsString("来自处罚案件"))));
        year.open("/reports/tables/behind?year=2021&figure=coercion.all&body=FJ")
                .andExpect(content().string(containsString("泸县福集镇人民政府")));
        year.open("/reports/years").andExpect(status().isOk());
    }
}
