package org.sanxiang.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the rows of a case stood in one table.
 *
 * <p>The hash is SHA-256 over the canonical form {@value #FORM}: the form's name, the table, the number of rows, and the rows
 * in the order of their texts; a row is the name and the value of each column that is not null, in alphabetical order of the
 * names, each field with its length in front. So a column that comes later changes nothing while it is null.
 *
 * @param marks four hexadecimal digits a column in alphabetical order, which tell the columns that were changed from those
 *              that were not; only the hash proves anything
 */
record RecordState(String table, int rows, String hash, String marks) {

    static final String FORM = "sanxiang-record-1";

    private static final int MARK = 4;
    private static final int HALF = 0xffff;

    /** @param rows the values of each row in the order of the columns, which are in alphabetical order */
    static RecordState of(String table, List<RecordColumn> columns, List<String[]> rows) {
        String form = rows.stream().map(row -> row(columns, row)).sorted().collect(Collectors.joining());
        String marks = IntStream.range(0, columns.size()).mapToObj(at -> mark(columns, rows, at))
                .collect(Collectors.joining());
        return new RecordState(table, rows.size(), Hash.of(Hash.fields(FORM, table, rows.size(), form)), marks);
    }

    private static String row(List<RecordColumn> columns, String[] row) {
        StringBuilder form = new StringBuilder();
        for (int at = 0; at < row.length; at++) {
            if (row[at] != null) {
                form.append(Hash.fields(columns.get(at).name(), row[at]));
            }
        }
        return Hash.fields(form);
    }

    private static String mark(List<RecordColumn> columns, List<String[]> rows, int at) {
        int sum = 0;
        for (String[] row : rows) {
            if (row[at] != null) {
                int code = (key(columns, row) + row[at]).hashCode();
                sum += code ^ code >>> 16;
            }
        }
        return "%04x".formatted(sum & HALF);
    }

    private static String key(List<RecordColumn> columns, String[] row) {
        StringBuilder key = new StringBuilder();
        for (int at = 0; at < row.length; at++) {
            if (columns.get(at).key()) {
                key.append(row[at]).append(' ');
            }
        }
        return key.toString();
    }

    /** The columns in which the two differ, as far as that can be told. */
    List<String> differences(RecordState other, List<RecordColumn> columns) {
        if (marks.length() != other.marks.length() || marks.length() != columns.size() * MARK) {
            return List.of();
        }
        return IntStream.range(0, columns.size()).filter(at -> !marks.regionMatches(at * MARK, other.marks, at * MARK, MARK))
                .mapToObj(at -> columns.get(at).name()).toList();
    }

    /** One line: table, number of rows, hash, marks. */
    private String line() {
        return table + " " + rows + " " + hash + " " + marks;
    }

    /** As an entry carries it, one line a table. */
    static String write(List<RecordState> states) {
        return states.stream().map(RecordState::line).collect(Collectors.joining("\n"));
    }

    /** By table. */
    static Map<String, RecordState> read(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<String, RecordState> states = new LinkedHashMap<>();
        text.lines().map(line -> line.split(" ", -1)).forEach(part ->
                states.put(part[0], new RecordState(part[0], Integer.parseInt(part[1]), part[2], part[3])));
        return states;
    }
}
