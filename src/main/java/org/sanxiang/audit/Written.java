package org.sanxiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A link as it was found in the table.
 *
 * @param form the form in which it was hashed
 * @param hash as it was written then
 */
record Written(Link link, String form, String hash) {

    /** What {@link #read} and {@link Place#read} must be given. */
    static final String COLUMNS = Stream.of("chain", "sequence", "previous_hash", "hash", "form", "kind", "recorded_at",
            "person_id", "account", "person_name", "roles", "origin", "case_id", "step", "action", "reason", "changes",
            "records").map("e."::concat).collect(Collectors.joining(", "));
    static final String ENTRIES = "select " + COLUMNS + " from audit_entry e";

    /** Where an entry says that it stands, which can be told even of one that cannot be read. */
    record Place(String chain, long sequence, String previous, String hash) {

        static Place read(ResultSet row) throws SQLException {
            return new Place(row.getString(1), row.getLong(2), row.getString(3), row.getString(4));
        }
    }

    /** Whether it reads as it was written. */
    boolean isAsWritten() {
        return form.equals(Link.FORM) && hash.equals(link.hash());
    }

    /** @param row whose first columns are {@link #COLUMNS}; they are read by place, as a year has a million of them */
    static Written read(ResultSet row, int number) throws SQLException {
        return read(Place.read(row), row);
    }

    static Written read(Place place, ResultSet row) throws SQLException {
        Who who = new Who(row.getLong(8), row.getString(9), row.getString(10), row.getString(11), row.getString(12));
        Entry entry = new Entry(Kind.valueOf(row.getString(6)),
                row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC), who, row.getObject(13, Long.class),
                row.getString(14), row.getString(15), row.getString(16), row.getString(17), row.getString(18));
        return new Written(new Link(place.chain(), place.sequence(), place.previous(), entry), row.getString(5), place.hash());
    }
}
