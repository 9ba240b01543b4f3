package org.sanxiang.reports.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Unknown;
import org.sanxiang.reports.Remembered;
import org.sanxiang.reports.paper.Report;
import org.springframework.stereotype.Component;

/** The managers' reports by name; each says itself as of when it is. */
@Component
public class Reports {

    private record Asked(String key, Scope scope, LocalDate today) {
    }

    private final Map<String, Told> reports;
    private final Clock clock;
    private final Remembered<Asked, Report> remembered;

    Reports(List<Told> reports, Clock clock) {
        this.reports = reports.stream().collect(Collectors.toMap(Told::key, Function.identity()));
        this.clock = clock;
        this.remembered = new Remembered<>(clock);
    }

    /** @throws Unknown where there is no report of this name */
    public Report of(String key, Scope scope) {
        Told told = reports.get(key);
        if (told == null) {
            throw new Unknown("rejected.no-such-report");
        }
        LocalDateTime now = LocalDateTime.now(clock);
        return remembered.of(new Asked(key, scope, now.toLocalDate()), () -> told.of(scope, now));
    }
}
