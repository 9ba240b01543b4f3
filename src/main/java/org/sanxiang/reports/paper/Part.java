package org.sanxiang.reports.paper;

/**
 * A part of a report.
 *
 * @param key     its name in addresses and files for machines
 * @param note    how it is counted
 * @param picture what stands before the table; null for none
 */
public record Part(String key, String title, String note, Picture picture, Table table) {

    public Part(String key, String title, String note, Table table) {
        this(key, title, note, null, table);
    }

    public Part with(Picture drawn) {
        return new Part(key, title, note, drawn, table);
    }

    /** @param order key of the part and of a column, with a dot between them; passed over where it is another part's */
    Part sorted(String order) {
        return order != null && order.startsWith(key + ".")
                ? new Part(key, title, note, picture, table.sorted(order.substring(key.length() + 1))) : this;
    }
}
