package org.sanxiang.reports.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Unknown;
import org.sanxiang.reports.paper.Report;
import org.springframework.stereotype.Component;

/**
 * The managers' reports by name. One that is made at once is made anew whenever it is asked for; one that takes long, because
 * there are very many cases, is kept for some minutes, and says itself as of when it is. Those who ask for the same at the same
 * time wait for one answer.
 */
@Component
public class Reports {

    private static final Duration LONG = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofMinutes(5);
    /** What took longer is kept longer: so that no more than a hundredth of the time is spent on it. */
    private static final int TIMES = 100;
    private static final int MOST = 200;

    private record Asked(String key, Scope scope, LocalDate today) {
    }

    private record Kept(Report report, LocalDateTime until) {
    }

    private final Map<String, Told> reports;
    private final Clock clock;
    private final Map<Asked, Kept> kept = new ConcurrentHashMap<>();
    private final Map<Asked, CompletableFuture<Report>> making = new ConcurrentHashMap<>();

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
        Kept before = kept.get(asked);
        return before != null && before.until().isAfter(now) ? before.report() : together(told, asked, now);
    }

    private Report together(Told told, Asked asked, LocalDateTime now) {
        CompletableFuture<Report> mine = new CompletableFuture<>();
        CompletableFuture<Report> others = making.putIfAbsent(asked, mine);
        if (others != null) {
            return others.join();
        }
        try {
            mine.complete(made(told, asked, now));
        } catch (RuntimeException failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            making.remove(asked);
        }
        return mine.join();
    }

    private Report made(Told told, Asked asked, LocalDateTime now) {
        Report report = told.of(asked.scope(), now);
        Duration took = Duration.between(now, LocalDateTime.now(clock));
        if (took.compareTo(LONG) < 0) {
            kept.remove(asked);
        } else {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(asked, new Kept(report, now.plus(Collections.max(List.of(KEPT, took.multipliedBy(TIMES))))));
        }
        return report;
    }
}
