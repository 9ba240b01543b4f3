package org.sanxiang.cases;

import java.util.List;

import org.sanxiang.deadlines.Deadline;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks beside the steps that still run, as lists of many cases read them; never a source of a date itself. */
@Component
class SideClockTable implements KeptDates {

    private static final int LONGEST = 500;

    private final List<SideClocks> sides;
    private final Periods periods;
    private final JdbcClient jdbc;

    SideClockTable(List<SideClocks> sides, Periods periods, JdbcClient jdbc) {
        this.sides = sides;
        this.periods = periods;
        this.jdbc = jdbc;
    }

    @EventListener
    void done(Recorded act) {
        if (act.caseId() != null && sides.stream().anyMatch(side -> side.isMovedBy(act.action()))) {
            countAnew(act.caseId());
        }
    }

    @Override
    public void countAnew(long caseId) {
        List<SideClock> running = sides.stream().flatMap(side -> side.of(caseId, periods).stream())
                .filter(side -> side.endedOn() == null).toList();
        jdbc.sql("delete from side_clock where case_id = ?").param(caseId).update();
        for (int place = 0; place < running.size(); place++) {
            insert(caseId, place, running.get(place));
        }
    }

    /** The cases that have one, open or not. */
    List<Long> cases() {
        return jdbc.sql("select distinct case_id from side_clock order by case_id").query(Long.class).list();
    }

    private void insert(long caseId, int place, SideClock side) {
        Deadline deadline = side.clock().deadline();
        jdbc.sql("insert into side_clock (case_id, place, clock, subject, clock_from, clock_soon, clock_end, due, provisional)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(caseId, place, side.clock().period(),
                        side.subject().substring(0, Math.min(LONGEST, side.subject().length())), deadline.from(),
                        deadline.soon(), deadline.end(), deadline.due(), deadline.provisional()).update();
    }
}
