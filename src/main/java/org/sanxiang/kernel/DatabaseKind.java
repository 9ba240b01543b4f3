package org.sanxiang.kernel;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which of the two databases is there, for the few things that they call by different names. */
@Component
public class DatabaseKind {

    private final boolean h2;

    DatabaseKind(JdbcTemplate jdbc) {
        h2 = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection ->
                connection.getMetaData().getDatabaseProductName().equals("H2")));
    }

    /** The embedded database; else MySQL or what speaks like it. */
    public boolean isH2() {
        return h2;
    }
}
