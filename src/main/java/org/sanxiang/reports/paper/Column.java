package org.sanxiang.reports.paper;

/**
 * A column of a table.
 *
 * @param key     its name in files for machines and in the order that is asked for
 * @param numeric whether its cells are numbers
 */
public record Column(String key, String title, boolean numeric) {

    public static Column text(String key, String title) {
        return new Column(key, title, false);
    }

    public static Column number(String key, String title) {
        return new Column(key, title, true);
    }
}
