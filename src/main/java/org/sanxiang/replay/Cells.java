package org.sanxiang.replay;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.cases.CreditCode;
import org.sanxiang.cases.IdentityNumber;
import org.sanxiang.catalog.Matters;

/** Checks the cells of a ledger one by one; the first that is wrong is named by row and column. */
record Cells(Matters matters) {

    Row row(CSVRecord line) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, line.isSet(column.title()) ? line.get(column.title()) : "");
        }
        String name = cells.get(Column.ROW).isEmpty() ? Long.toString(line.getRecordNumber()) : cells.get(Column.ROW);
        Row row = new Row(name, cells);
        check(row);
        return row;
    }

    private void check(Row row) {
        Column.REQUIRED.forEach(column -> demand(row.has(column), row, column, "ledger.empty"));
        demand(row.says(Column.PROCEDURE, Vocabulary.ORDINARY), row, Column.PROCEDURE,
                "ledger.procedure", row.text(Column.PROCEDURE));
        demand(matters.find(row.text(Column.MATTER)).isPresent(), row, Column.MATTER,
                "ledger.matter", row.text(Column.MATTER));
        Column.DAYS.forEach(column -> demandDay(row, column));
        Column.NUMBERS.forEach(column -> demand(row.text(column).matches("\\d{0,6}"), row, column,
                "ledger.number", row.text(column)));
        Column.AMOUNTS.forEach(column -> demandAmount(row, column));
        Vocabulary.WORDS.forEach((column, words) -> demandWords(row, column, words));
        demandIdNumber(row);
    }

    private static void demandDay(Row row, Column column) {
        try {
            if (row.has(column)) {
                LocalDate.parse(row.text(column));
            }
        } catch (DateTimeException bad) {
            throw NotALedger.at(row.name(), column, "ledger.day", row.text(column));
        }
    }

    private static void demandAmount(Row row, Column column) {
        String text = row.text(column);
        demand(text.isEmpty() || text.matches("\\d{1,12}(\\.\\d+)?") && new BigDecimal(text).stripTrailingZeros().scale() <= 2,
                row, column, "ledger.amount", text);
    }

    private static void demandWords(Row row, Column column, Set<String> words) {
        List<String> said = column == Column.REVIEWS ? row.list(column) : List.of(row.text(column));
        said.stream().filter(word -> !word.isEmpty()).forEach(word -> demand(words.contains(word), row, column,
                "ledger.word", word, String.join("、", words.stream().sorted().toList())));
    }

    private static void demandIdNumber(Row row) {
        String number = row.text(Column.ID_NUMBER);
        boolean person = row.says(Column.PARTY_KIND, "个人");
        demand(number.isEmpty() || (person ? new IdentityNumber(number).isValid() : new CreditCode(number).isValid()), row,
                Column.ID_NUMBER, person ? "ledger.identity-number" : "ledger.credit-code", number);
    }

    private static void demand(boolean met, Row row, Column column, String key, Object... details) {
        if (!met) {
            throw NotALedger.at(row.name(), column, key, details);
        }
    }
}
