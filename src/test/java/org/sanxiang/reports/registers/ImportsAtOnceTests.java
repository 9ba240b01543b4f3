package org.sanxiang.reports.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An impatient person sends the same spreadsheet again before the first answer has come. */
@SanxiangTest
class ImportsAtOnceTests {

    private static final int TIMES = 8;
    private static final byte[] SHEET = """
            检查日期,检查对象,检查事项,有完整、详细的检查记录,检查后的处理,双随机批次,抽查结果已公示
            2023-02-01,同时导入的店,油烟,是,未发现问题,,
            """.getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Entries entries;

    @Test
    void of_the_same_spreadsheets_one_is_taken() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(TIMES);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> sent : hands.invokeAll(Collections.nCopies(TIMES, (Callable<Integer>) this::send))) {
                answers.add(sent.get());
            }
            assertThat(answers).containsOnly(302, 409).containsOnlyOnce(302);
        } finally {
            hands.shutdown();
        }
        assertThat(imported()).hasSize(1);
    }

    @AfterEach
    void withdraw() throws Exception {
        for (Entry entry : imported()) {
            mvc.perform(post("/registers/inspections/" + entry.id() + "/withdraw").param("reason", "试验").with(manager()).with(csrf()));
        }
        assertThat(imported()).allMatch(entry -> entry.withdrawal() != null);
    }

    private int send() throws Exception {
        return mvc.perform(multipart("/registers/inspections/import").file(new MockMultipartFile("file", "a.csv", "text/csv", SHEET))
                .with(manager()).with(csrf())).andReturn().getResponse().getStatus();
    }

    private List<Entry> imported() {
        LocalDate day = LocalDate.of(2023, 2, 1);
        return entries.of("inspections", day, day).stream().filter(entry -> entry.values().containsValue("同时导入的店")).toList();
    }

    private static RequestPostProcessor manager() {
        return user("manager").roles("manager");
    }
}
