package org.sanxiang.deadlines;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the arrangement of one year from the text of a file like those in {@code config/calendar}, or says of every row
 * what is wrong with it.
 */
public final class ArrangementFile {

    /**
     * Something that is wrong.
     *
     * @param row    as a spreadsheet counts, the header being row 1; 0 where the file as a whole is meant
     * @param column {@code day} or {@code kind}; empty where the row as a whole is meant
     * @param key    of the sentence, {@code invalid.calendar.<key>}
     * @param detail what stood there, or what is missing
     */
    public record Problem(long row, String column, String key, String detail) {
    }

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true).setTrim(true).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String DAY = "day";
    private static final String KIND = "kind";
    /** Holidays by law on a fixed date (全国年节及纪念日放假办法): an arrangement without them is not complete. */
    private static final List<MonthDay> ALWAYS_OFF = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1),
            MonthDay.of(10, 2), MonthDay.of(10, 3));

    private final int year;
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> makeup = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    public ArrangementFile(int year, String text) {
        this.year = year;
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CSVParser rows = FORMAT.parse(new StringReader(content))) {
            if (rows.getHeaderNames().containsAll(List.of(DAY, KIND))) {
                rows.forEach(this::read);
                demandFixedHolidays();
            } else {
                problems.add(new Problem(1, "", "header", String.join(",", rows.getHeaderNames())));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            problems.add(new Problem(0, "", "unreadable", ""));
        }
    }

    private void read(CSVRecord row) {
        long number = row.getRecordNumber() + 1;
        if (!row.isConsistent()) {
            problems.add(new Problem(number, "", "columns", ""));
            return;
        }
        LocalDate day = day(row.get(DAY), number);
        boolean worked = row.get(KIND).equals("makeup");
        if (!worked && !row.get(KIND).equals("off")) {
            problems.add(new Problem(number, KIND, "kind", row.get(KIND)));
        } else if (day != null) {
            take(day, worked, number);
        }
    }

    private LocalDate day(String text, long row) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (isOfYear(day)) {
                return day;
            }
            problems.add(new Problem(row, DAY, "other-year", text));
        } catch (DateTimeException unreadable) {
            problems.add(new Problem(row, DAY, "day", text));
        }
        return null;
    }

    /** The New Year holiday may begin in the December before. */
    private boolean isOfYear(LocalDate day) {
        return day.getYear() == year || day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER
                && day.getDayOfMonth() >= WorkCalendar.NEW_YEAR_REACHES_BACK_TO;
    }

    private void take(LocalDate day, boolean worked, long row) {
        if (off.contains(day) || makeup.contains(day)) {
            problems.add(new Problem(row, DAY, "twice", day.toString()));
        } else if (worked && !WorkCalendar.isWeekend(day)) {
            problems.add(new Problem(row, KIND, "makeup-on-weekday", day.toString()));
        } else {
            (worked ? makeup : off).add(day);
        }
    }

    private void demandFixedHolidays() {
        if (problems.isEmpty()) {
            ALWAYS_OFF.stream().map(fixed -> fixed.atYear(year)).filter(day -> !off.contains(day))
                    .forEach(day -> problems.add(new Problem(0, "", "holiday-missing", day.toString())));
        }
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Only to be asked where there are no problems. */
    public Arrangement arrangement() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("nothing half imported: " + problems);
        }
        return new Arrangement(year, off, makeup);
    }
}
