package org.sanxiang.review.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanxiang.people.Agency;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The ledger as a workbook; texts are written as texts, so that none is ever read as a formula. */
@Component
class LedgerWorkbook {

    private static final List<String> COLUMNS = List.of("number", "kind", "title-column", "matter", "sender", "round", "received",
            "ended", "reviewer-days", "handler-days", "conclusion", "problems", "reviewer", "advice", "recusals");

    private static final Map<String, Integer> WIDE = Map.of("number", 30, "title-column", 32, "matter", 42, "sender", 16,
            "reviewer-days", 20, "handler-days", 20, "conclusion", 16, "problems", 24);

    private final MessageSource messages;
    private final Agency agency;

    LedgerWorkbook(MessageSource messages, Agency agency) {
        this.messages = messages;
        this.agency = agency;
    }

    void write(List<LedgerLine> lines, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "sanxiang", "1.0"); Worksheet sheet = book.newWorksheet(word("ledger.title"))) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, word("ledger." + COLUMNS.get(column)));
                sheet.width(column, WIDE.getOrDefault(COLUMNS.get(column), 12));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < lines.size(); row++) {
                write(cells(lines.get(row)), sheet, row + 1);
            }
        }
    }

    private static void write(List<Object> cells, Worksheet sheet, int row) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Integer number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cells.get(column).toString());
            }
        }
    }

    private List<Object> cells(LedgerLine line) {
        return Stream.<Object>of(empty(line.number()), word("enum.SubjectKind." + line.kind()), line.title(), line.matter(),
                sender(line), line.round(), line.receivedOn(), empty(line.endedOn()), empty(line.reviewerDays()),
                empty(line.handlerDays()), conclusion(line), line.problems(), empty(line.reviewer()), line.advice(),
                line.recusals()).toList();
    }

    /** The unit of a case is kept by its code, that of anything else as it was written. */
    public String sender(LedgerLine line) {
        return agency.units().stream().anyMatch(unit -> unit.code().equals(line.sender()))
                ? agency.unitName(line.sender()) : line.sender();
    }

    private String conclusion(LedgerLine line) {
        return line.withdrawn() ? word("ledger.withdrawn")
                : line.conclusion() == null ? word("ledger.open") : word("enum.Conclusion." + line.conclusion());
    }

    private static Object empty(Object value) {
        return value == null ? "" : value;
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
