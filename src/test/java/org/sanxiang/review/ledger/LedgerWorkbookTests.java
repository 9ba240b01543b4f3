package org.sanxiang.review.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.sanxiang.people.DeliveredAgency;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.SubjectKind;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger as a workbook. */
class LedgerWorkbookTests {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final LedgerWorkbook workbook = new LedgerWorkbook(messages, DeliveredAgency.agency());

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws Exception {
        messages.setUseCodeAsDefaultMessage(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(List.of(new LedgerLine(1, 7, SubjectKind.CONTRACT, "法审申1号", "=HYPERLINK(\"http://x\")", "合同",
                "FZ", 1, LocalDate.of(2023, 5, 8), null, null, 3, false, Conclusion.AGREED, "审核员", 2, 1, "证据 1")), out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Row row = book.getFirstSheet().read().get(1);
            assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getText()).startsWith("=HYPERLINK");
            assertThat(row.getCell(4).getText()).isEqualTo("法制股");
            assertThat(row.getCell(9).asNumber()).isEqualByComparingTo("3");
            assertThat(row.getCell(13).asNumber()).isEqualByComparingTo("2");
            assertThat(row.getCell(14).asNumber()).isEqualByComparingTo("1");
        }
    }
}
