package org.sanxiang.replay;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sanxiang.catalog.DeliveredMatters;

import static org.sanxiang.replay.Column.*;

/** Rows of a lawful ledger of which each has one thing changed, and the rule that this breaks; none where it breaks none. */
public final class UnlawfulLedger {

    private static final Pattern REFUSED = Pattern.compile("第 (\\d+) 行 (\\S+) .*");
    private static final String NONE = "";

    private final Map<String, Row> lawful = new LinkedHashMap<>();
    private final List<Map<Column, String>> rows = new ArrayList<>();
    private final Map<String, String> demanded = new TreeMap<>();

    public UnlawfulLedger(Path lawfulLedger) {
        new Ledger(DeliveredMatters.all()).read(lawfulLedger).forEach(row -> lawful.put(row.name(), row));
        people();
        matterAndParty();
        noticeAndHearing();
        decision();
        afterTheDecision();
    }

    private void people() {
        change("2", "PUN-42", HANDLERS, "办案员戊");
        change("2", "PUN-42", HANDLERS, "办案员戊;办案员戊");
        change("2", NONE, HANDLERS, "新来的甲;新来的乙");
    }

    private void matterAndParty() {
        change("2", "PUN-36", ACT_ON, "2020-10-30");
        change("2", NONE, ACT_ON, "2020-10-31");
        change("7", NONE, ACT_ON, "2018-10-30");
        change("3", "PUN-30", ID_NUMBER, "510521201008140068");
        change("9", "RANGE", FINE, "1999");
        change("9", "RANGE", FINE, "20000.01");
        change("7", "RANGE", FINE, "");
        change("37", "RANGE", MATTER, "CG-007", PARTY_KIND, "个体工商户");
        change("2", "PUN-46", EVIDENCE, "0");
        change("2", Performance.FILED_BEFORE_CLUE.id(), CONCLUDED_ON, "2022-11-01");
        change("2", Performance.FILED_BEFORE_CLUE.id(), FILED_ON, "2022-10-30");
    }

    private void noticeAndHearing() {
        change("2", "PUN-62", NOTIFIED_ON, "", RESPONSE, "");
        change("2", "PUN-57", NOTIFIED_ON, "2022-11-15");
        change("2", "PUN-62", DECIDED_ON, "2022-12-05");
        change("2", NONE, DECIDED_ON, "2022-12-06");
        change("2", "PUN-62", DECIDED_ON, "2022-11-25");
        change("7", "PUN-63", HEARD_ON, "");
        change("7", "PUN-64", HEARD_ON, "2022-12-21");
        change("7", NONE, HEARD_ON, "2022-12-22");
        change("7", "PUN-64", HEARD_ON, "2022-12-12");
        change("2", "PUN-64", HEARD_ON, "2022-12-28");
    }

    private void decision() {
        Stream.of("", "不同意", "纠正", "纠正;补充调查").forEach(rounds -> change("7", "PUN-58", REVIEWS, rounds));
        change("7", NONE, REVIEWS, "不同意;程序不当;补充调查;纠正;同意");
        change("7", NONE, REVIEWS, "同意;纠正;同意");
        change("1", NONE, REVIEWS, "同意;同意");
        change("7", "PUN-57", DISCUSSED_ON, "");
        change("7", "PUN-57", DISCUSSED_ON, "2023-01-17");
        change("7", "PUN-63", DISCUSSED_ON, "2022-12-20");
        change("2", NONE, DECIDED_ON, "2023-03-10", SERVED_ON, "2023-03-10", PUBLISHED_ON, "2023-03-15");
        change("20", "PUN-62", DECISION, "行政处罚", FINE, "12000");
    }

    private void afterTheDecision() {
        change("2", "PUN-61", SERVED_ON, "2023-01-10");
        change("2", NONE, SERVICE, "公告送达", SERVED_ON, "2023-02-15", PUBLISHED_ON, "2023-02-20");
        change("2", "PUN-61", SERVICE, "公告送达", SERVED_ON, "2023-02-14", PUBLISHED_ON, "2023-02-20");
        change("2", "PUN-48", PUBLISHED_ON, "2023-01-16");
        change("2", NONE, PUBLISHED_ON, "2023-03-20");
        change("3", "PUN-67", PERFORMED_ON, "2023-01-13");
        change("11", "PUN-72", PERFORMED_ON, "2023-02-10");
        change("4", "ENF-53", PERFORMED_ON, "2023-07-01", CLOSED_ON, "2023-07-05");
        change("2", "PUN-66", CLOSED_ON, "2023-03-10");
        change("2", "PUN-66", PERFORMED_ON, "");
        change("2", "PUN-61", CLOSED_ON, "2023-01-16");
        change("2", "PUN-47", ARCHIVED_ON, "2023-04-05");
    }

    private void change(String base, String rule, Object... changes) {
        Map<Column, String> row = new EnumMap<>(lawful.get(base).cells());
        for (int at = 0; at < changes.length; at += 2) {
            row.put((Column) changes[at], (String) changes[at + 1]);
        }
        String name = Integer.toString(rows.size() + 1);
        row.put(ROW, name);
        rows.add(row);
        if (!rule.equals(NONE)) {
            demanded.put(name, rule);
        }
    }

    public Path write(Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file); CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(Stream.of(Column.values()).map(Column::title));
            for (Map<Column, String> row : rows) {
                csv.printRecord(row.values());
            }
        }
        return file;
    }

    /** The rule that must refuse each unlawful row, by its number. */
    public Map<String, String> demanded() {
        return demanded;
    }

    /** The rule by which each row was refused, as the lines of a replay tell it. */
    public Map<String, String> refusedIn(List<String> lines) {
        Map<String, String> refused = new TreeMap<>();
        lines.stream().map(REFUSED::matcher).filter(Matcher::matches)
                .forEach(line -> refused.put(line.group(1), line.group(2)));
        return refused;
    }
}
