package org.sanxiang.reports;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells how the last comparison of the figures with the cases came out. */
@Component
class BookStates {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FactChecks checks;
    private final FactsDue due;
    private final JdbcClient jdbc;
    private final Clock clock;

    BookStates(FactChecks checks, FactsDue due, JdbcClient jdbc, Clock clock) {
        this.checks = checks;
        this.due = due;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    BookState now() {
        Optional<FactChecks.Last> last = checks.last();
        List<Long> uncounted = due.uncounted().stream().map(Uncounted::caseId).toList();
        List<Long> differ = last.map(FactChecks.Last::told).filter(told -> !told.isEmpty()).stream()
                .flatMap(told -> Stream.of(told.split(","))).map(Long::valueOf).filter(id -> !uncounted.contains(id)).toList();
        return new BookState(last.map(one -> MINUTES.format(ZonedDateTime.ofInstant(one.at(), clock.getZone()))).orElse(null),
                last.map(FactChecks.Last::cases).orElse(0L), cases(differ), cases(uncounted));
    }

    private List<BookState.Case> cases(List<Long> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql("select id, number from case_file where id in (:ids) order by id")
                .param("ids", ids).query((row, n) -> new BookState.Case(row.getLong(1),
                        Optional.ofNullable(row.getString(2)).orElse(row.getString(1)))).list();
    }
}
