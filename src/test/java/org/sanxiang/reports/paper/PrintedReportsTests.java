package org.sanxiang.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports in print. */
@SanxiangTest
class PrintedReportsTests {

    private static final int ROWS_OF_A_PAGE = 30;

    @Autowired
    private Writings writings;

    @Test
    void a_heading_stands_on_the_page_of_the_first_row_below_it_wherever_the_page_ends() throws IOException {
        for (int rows = 1; rows <= ROWS_OF_A_PAGE; rows++) {
            Report report = new Report("r", "报告", "期间", LocalDateTime.of(2024, 1, 1, 0, 0), List.of(
                    part("前表", "前行", rows), part("后表", "后行", 3)));
            assertThat(PagesOfPdf.read(writings.bytes(report, Form.pdf))).as(rows + " rows before")
                    .filteredOn(page -> page.contains("后表")).singleElement().asString().contains("口径", "后行");
        }
    }

    private static Part part(String title, String row, int rows) {
        return new Part(title, title, "口径：两行说明。".repeat(30), new Table(List.of(Column.text("a", "项目")),
                Collections.nCopies(rows, List.of(Cell.text(row)))));
    }
}
