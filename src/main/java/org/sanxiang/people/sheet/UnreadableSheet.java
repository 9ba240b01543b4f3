package org.sanxiang.people.sheet;

/** The file is neither an Excel workbook (.xlsx) nor a table of comma-separated values, or it is too large. */
public class UnreadableSheet extends RuntimeException {

    UnreadableSheet(Throwable cause) {
        super(cause);
    }

    UnreadableSheet() {
        super("no table, or too large a one");
    }
}
