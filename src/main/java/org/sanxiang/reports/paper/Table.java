package org.sanxiang.reports.paper;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is told in rows.
 *
 * @param total the last row, which keeps its place; null where there is none
 * @param bars  the column whose numbers are drawn as bars beside them; null for none
 */
public record Table(List<Column> columns, List<List<Cell>> rows, List<Cell> total, String bars) {

    private static final String FALLING = "-";
    /** More are rarely read on a screen. */
    private static final int FIRST = 50;

    public Table(List<Column> columns, List<List<Cell>> rows) {
        this(columns, rows, null, null);
    }

    public Table withBars(String column) {
        return new Table(columns, rows, total, column);
    }

    public Table withTotal(List<Cell> last) {
        return new Table(columns, rows, last, bars);
    }

    /** The last row with the others. */
    public List<List<Cell>> allRows() {
        return total == null ? rows : Stream.concat(rows.stream(), Stream.of(total)).toList();
    }

    /** What a page shows of many rows before somebody asks for all. */
    public List<List<Cell>> first() {
        return rows.subList(0, Math.min(FIRST, rows.size()));
    }

    /** @param by key of a column, the largest first where a minus stands before it; as it is where there is no such column */
    public Table sorted(String by) {
        boolean falling = by.startsWith(FALLING);
        String key = falling ? by.substring(1) : by;
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).key().equals(key)) {
                Comparator<List<Cell>> order = order(place);
                return new Table(columns, rows.stream().sorted(falling ? order.reversed() : order).toList(), total, bars);
            }
        }
        return this;
    }

    private static Comparator<List<Cell>> order(int place) {
        return Comparator.<List<Cell>, Double>comparing(row -> row.get(place).number() == null ? -1
                : row.get(place).number().doubleValue()).thenComparing(row -> row.get(place).text());
    }

    /** How much of the longest bar a cell's bar has, in hundredths. */
    public int hundredths(Cell cell) {
        int place = columns.stream().map(Column::key).toList().indexOf(bars);
        double most = rows.stream().map(row -> row.get(place)).filter(one -> one.number() != null)
                .mapToDouble(one -> one.number().doubleValue()).max().orElse(0);
        return cell.number() == null || most == 0 ? 0 : (int) Math.round(cell.number().doubleValue() / most * 100);
    }
}
