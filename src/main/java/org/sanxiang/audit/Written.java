package org.sanxiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A link as it was found in the table.
 *
 * @param form the form in which it was hashed
 * @param hash as it was written then
 */
record Written(Link link, String form, String hash) {

    /** Whether it reads as it was written. */
    boolean isAsWritten() {
        return form.equals(Link.FORM) && hash.equals(link.hash());
    }

    static Written read(ResultSet row, int number) throws SQLException {
        Who who = new Who(row.getLong("person_id"), row.getString("account"), row.getString("person_name"),
                row.getString("roles"), row.getString("origin"));
        Entry entry = new Entry(Kind.valueOf(row.getString("kind")),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), who,
                row.getObject("case_id", Long.class), row.getString("step"), row.getString("action"),
                row.getString("reason"), row.getString("changes"), row.getString("records"));
        return new Written(new Link(row.getString("chain"), row.getLong("sequence"), row.getString("previous_hash"),
                entry), row.getString("form"), row.getString("hash"));
    }
}
