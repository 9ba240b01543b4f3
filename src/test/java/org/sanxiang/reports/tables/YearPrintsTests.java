package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.reports.paper.PagesOfPdf;
import org.sanxiang.reports.tables.Account.Paragraph;
import org.sanxiang.reports.tables.Account.Run;
import org.springframework.beans.factory.annotation.Autowired;

/** The account of a year in print. */
@SanxiangTest
class YearPrintsTests {

    private static final int LINES_OF_A_PAGE = 24;

    @Autowired
    private YearPrints prints;
    @Autowired
    private TestClock clock;

    @Test
    void a_heading_stands_on_the_page_of_what_it_heads_wherever_the_page_ends() throws IOException {
        for (int lines = 1; lines <= LINES_OF_A_PAGE; lines++) {
            List<Paragraph> paragraphs = new ArrayList<>(Collections.nCopies(lines, paragraph(false, "前文")));
            paragraphs.add(paragraph(true, "标题"));
            paragraphs.add(paragraph(false, "后文"));
            Account account = new Account(2023, "年度报告", paragraphs, List.of());
            assertThat(PagesOfPdf.read(prints.pdf("account-print", "account", account, 2023))).as(lines + " lines before")
                    .filteredOn(page -> page.contains("标题")).singleElement().asString().contains("后文");
        }
    }

    @Test
    void a_print_is_dated_by_the_day_to_which_it_counts() throws IOException {
        clock.set(LocalDate.of(2023, 3, 1));
        assertThat(dated(2022)).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(dated(2023)).isEqualTo(LocalDate.of(2023, 3, 1));
    }

    private LocalDate dated(int year) throws IOException {
        Account account = new Account(year, "年度报告", List.of(paragraph(false, "正文")), List.of());
        try (PDDocument document = Loader.loadPDF(prints.pdf("account-print", "account", account, year))) {
            return LocalDate.ofInstant(document.getDocumentInformation().getCreationDate().toInstant(), ZoneOffset.UTC);
        }
    }

    private static Paragraph paragraph(boolean heading, String text) {
        return new Paragraph(heading, List.of(new Run(text, null)));
    }
}
