package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.reports.paper.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What is reported of a year, as files. */
@SanxiangTest
@Transactional
class YearPapersTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private YearPapers papers;
    @Autowired
    private YearContents contents;
    @Autowired
    private TestClock clock;

    private ManagersYear year;

    @BeforeEach
    void equipped() throws Exception {
        year = ManagersYear.equipped(mvc, clock);
    }

    @Test
    void the_same_figures_are_the_same_bytes_whenever_they_are_printed() {
        YearPapers.all().forEach((paper, forms) -> forms.forEach(form -> {
            clock.set(LocalDate.of(2023, 3, 1));
            byte[] first = papers.bytes(paper, 2021, form);
            clock.set(LocalDate.of(2023, 4, 2));
            assertThat(papers.bytes(paper, 2021, form)).as(paper + "." + form).isEqualTo(first);
        }));
    }

    @Test
    void the_account_is_a_word_file_with_the_same_text_its_headings_and_its_figures_marked() throws IOException {
        Account account = contents.account(2021);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(papers.bytes("account", 2021, Form.docx)))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).startsWith(account.title())
                    .endsWith(account.paragraphs().stream().map(Account.Paragraph::text).toArray(String[]::new));
            assertThat(word.getParagraphs().stream().filter(one -> "Heading1".equals(one.getStyle())).map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(account.paragraphs().stream().filter(Account.Paragraph::heading)
                            .map(Account.Paragraph::text).toList());
            assertThat(word.getParagraphs().stream().flatMap(one -> one.getRuns().stream())
                    .filter(run -> "Figure".equals(run.getStyle())).map(XWPFRun::text)).contains("60").doesNotContain("0")
                    .containsExactlyElementsOf(account.paragraphs().stream().flatMap(one -> one.runs().stream())
                            .filter(run -> run.link() != null).map(Account.Run::text).toList());
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }
}
