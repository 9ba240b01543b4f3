package org.sanxiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Filing, closing and archiving, which every case file knows of itself. */
@Component
class FactsOfFiles implements CaseFacts {

    private final JdbcClient jdbc;

    FactsOfFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> of(Collection<Long> caseIds) {
        return jdbc.sql("select id, number, registered_on, filed_on, closed_on, archived_on from case_file where id in (:ids)")
                .param("ids", caseIds).query((row, n) -> facts(row)).list().stream().flatMap(facts -> facts).toList();
    }

    private static Stream<Fact> facts(ResultSet row) throws SQLException {
        LocalDate filed = day(row, "filed_on");
        LocalDate closed = day(row, "closed_on");
        return Stream.of(fact(row, FactKind.FILED, filed, day(row, "registered_on")), fact(row, FactKind.CLOSED, closed, filed),
                fact(row, FactKind.ARCHIVED, day(row, "archived_on"), closed)).flatMap(fact -> fact);
    }

    private static Stream<Fact> fact(ResultSet row, FactKind kind, LocalDate on, LocalDate from) throws SQLException {
        return on == null ? Stream.empty()
                : Stream.of(Fact.of(kind, row.getLong("id"), 0, on).from(from).numbered(row.getString("number")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
