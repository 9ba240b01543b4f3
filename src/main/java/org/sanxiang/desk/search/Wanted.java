package org.sanxiang.desk.search;

import java.time.LocalDate;

import org.sanxiang.cases.Stage;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What somebody looks for; every part may be missing.
 *
 * @param number part of the case number, or the number of a clue
 * @param matter code of the matter
 * @param dated  which date lies between {@code from} and {@code to}
 * @param open   true where only cases with an open step are wanted
 * @param counted true where it is to be told exactly how many they are, however long that takes
 */
record Wanted(String number, String party, String matter, String step, String handler, Stage stage, Dated dated,
              @DateTimeFormat(iso = ISO.DATE) LocalDate from, @DateTimeFormat(iso = ISO.DATE) LocalDate to,
              Order order, Integer size, Boolean open, Boolean counted) {

    private static final int[] SIZES = {20, 50, 100};

    /** The dates that can be looked for. */
    enum Dated {
        REGISTERED("c.registered_on"), FILED("c.filed_on"), DECIDED("c.decided_on"), CLOSED("c.closed_on");

        final String column;

        Dated(String column) {
            this.column = column;
        }
    }

    /** How the list is ordered; cases that are alike in this, by their numbers. */
    enum Order {
        NEWEST(null, true), OLDEST(null, false), NUMBER("c.number", false), PARTY("c.party_name", false),
        FILED("c.filed_on", true), CHANGED("c.changed_at", true);

        private final String column;
        private final String direction;

        Order(String column, boolean falling) {
            this.column = column;
            this.direction = falling ? " desc" : "";
        }

        /** The columns that are compared. */
        String columns(String caseId) {
            return column == null ? caseId : column + ", " + caseId;
        }

        String sql(String caseId) {
            return (column == null ? "" : column + direction + ", ") + caseId + direction;
        }
    }

    public int[] sizes() {
        return SIZES.clone();
    }

    /** One of the sizes that the page offers, whatever was asked for. */
    int rows() {
        return size != null && (size == SIZES[1] || size == SIZES[2]) ? size : SIZES[0];
    }

    /** The newest first where nothing else was asked for. */
    Order ordered() {
        return order == null ? Order.NEWEST : order;
    }

    String dateColumn() {
        return dated == null ? Dated.REGISTERED.column : dated.column;
    }
}
