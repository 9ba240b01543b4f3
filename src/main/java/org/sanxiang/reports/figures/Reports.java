package org.sanxiang.reports.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Unknown;
import org.sanxiang.reports.paper.Report;
import org.springframework.stereotype.Component;

/**
 * The managers' reports by name. One that is made at once is made anew whenever it is asked for; one that takes long, because
 * there are very many cases, is kept for some minutes, and says itself as of when it is.
 */
@Component
public class Reports {

    private static final Duration LONG = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 200;

    private record Asked(String key, Scope scope, LocalDate today) {
    }

    private final Map<String, Told> reports;
    private final Clock clock;
    private final Map<Asked, Report> kept = new ConcurrentHashMap<>();

    Reports(List<Told> reports, Clock clock) {
        this.reports = reports.stream().collect(Collectors.toMap(Told::key, Function.identity()));
        this.clock = clock;
    }

    /** @throws Unknown where there is no report of this name */
    public Report of(String key, Scope scope) {
        Told told = reports.get(key);
        if (told == null) {
            throw new Unknown("rejected.no-such-report");
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Asked asked = new Asked(key, scope, now.toLocalDate());
        Report before = kept.get(asked);
        return before != null && before.made().plus(KEPT).isAfter(now) ? before : made(told, asked, now);
    }

    private Report made(Told told, Asked asked, LocalDateTime now) {
        Report report = told.of(asked.scope(), now);
        if (Duration.between(now, LocalDateTime.now(clock)).compareTo(LONG) < 0) {
            kept.remove(asked);
        } else {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(asked, report);
        }
        return report;
    }
}
