package org.sanxiang.audit;

import java.sql.Types;

/**
 * A column of a table of the record.
 *
 * @param type of {@link Types}
 * @param key  whether it is one of those that tell the table's rows apart
 */
record RecordColumn(String name, int type, boolean key) {

    private static final int WHOLE = "2023-03-01 09:00:00.000000".length();
    private static final int SECONDS = "2023-03-01 09:00:00".length();

    /** The value as the canonical form writes it, whichever database has told it; null remains null. */
    String canonical(String told) {
        if (told == null) {
            return null;
        }
        return switch (type) {
            case Types.BOOLEAN, Types.BIT -> told.equalsIgnoreCase("true") || told.equals("1") ? "true" : "false";
            case Types.TIMESTAMP -> microseconds(told);
            default -> told;
        };
    }

    private static String microseconds(String told) {
        String fraction = told.length() > SECONDS + 1 ? told.substring(SECONDS + 1) : "";
        return told.substring(0, Math.min(SECONDS, told.length())) + "."
                + fraction + "0".repeat(Math.max(0, WHOLE - SECONDS - 1 - fraction.length()));
    }
}
