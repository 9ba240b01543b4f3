package org.sanxiang.reports.throughput;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.sanxiang.reports.Bookkeeping;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.figures.Titles;
import org.sanxiang.reports.figures.Told;
import org.sanxiang.reports.paper.Report;
import org.springframework.stereotype.Component;

/** How long cases took, from the processes that came to their end in a time. */
@Component
class Throughput implements Told {

    private final Bookkeeping books;
    private final CaseTimes times;
    private final Flow flow;
    private final Titles titles;

    Throughput(Bookkeeping books, CaseTimes times, Flow flow, Titles titles) {
        this.books = books;
        this.times = times;
        this.flow = flow;
        this.titles = titles;
    }

    @Override
    public String key() {
        return "throughput";
    }

    @Override
    public Report of(Scope scope, LocalDateTime now) {
        books.catchUp();
        Map<String, Spread> steps = times.steps().net(scope);
        return new Report(key(), titles.of(key()), titles.about(scope), now, List.of(
                times.total().of(scope), times.lost().of(scope), times.steps().of(scope, steps), times.heat().times(scope, steps),
                times.heat().counts(scope, steps), times.returns().of(scope), flow.funnel().of(scope),
                flow.trend().of(scope, now.toLocalDate()), flow.workload().officers(scope), flow.workload().reviewers(scope),
                flow.outliers().of(scope, steps)));
    }
}
