package org.sanxiang.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.sanxiang.cases.CaseDuty;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenStepRow;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.StepClock;
import org.sanxiang.cases.StepClocks;
import org.sanxiang.deadlines.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of open steps: a row comes with the task and goes with it, in the transaction that moves the token. */
@Component
class OpenStepTable implements OpenSteps {

    private static final String OF_CASE = "select " + OpenStepRow.COLUMNS + " from open_step s where s.case_id = ?";
    private static final String CLOCK =
            "due = ?, clock = ?, clock_from = ?, clock_soon = ?, clock_end = ?, provisional = ?";

    private final JdbcClient jdbc;
    private final StepClocks clocks;
    private final FirstAssignee firstAssignee;
    private final Cases cases;
    private final StepGroups groups;
    private final Clock clock;

    OpenStepTable(JdbcClient jdbc, StepClocks clocks, FirstAssignee firstAssignee, Cases cases,
                  StepGroups groups, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.firstAssignee = firstAssignee;
        this.cases = cases;
        this.groups = groups;
        this.clock = clock;
    }

    void opened(DelegateTask task, String role) {
        long caseId = Keys.caseId(task.getExecution());
        String step = task.getTaskDefinitionKey();
        Instant now = clock.instant();
        Optional<CaseDuty> assignee = firstAssignee.of(caseId, role);
        List<Object> row = new ArrayList<>(Arrays.asList(caseId, step, role,
                assignee.map(CaseDuty::personId).orElse(null), assignee.map(CaseDuty::personName).orElse(null),
                Timestamp.from(now), task.getId()));
        row.addAll(values(clocks.of(caseId, step, day(now)).orElse(null)));
        jdbc.sql("""
                insert into open_step (case_id, step, role, assignee_id, assignee_name, since, task_id,
                    due, clock, clock_from, clock_soon, clock_end, provisional, unit)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select unit from case_file where id = ?))""")
                .params(row).param(caseId).update();
    }

    /** Derives the clocks of the case's open steps anew. */
    void deriveAnew(long caseId) {
        of(caseId).forEach(step -> {
            StepClock clock = clocks.of(caseId, step.step(), day(step.since())).orElse(null);
            if (!Objects.equals(clock, step.clock())) {
                List<Object> row = new ArrayList<>(values(clock));
                row.add(step.id());
                jdbc.sql("update open_step set " + CLOCK + " where id = ?").params(row).update();
            }
        });
    }

    /** In the order of {@link #CLOCK}. */
    private static List<Object> values(StepClock clock) {
        if (clock == null) {
            return Arrays.asList(null, null, null, null, null, false);
        }
        Deadline deadline = clock.deadline();
        return Arrays.asList(deadline.due(), clock.period(), deadline.from(), deadline.soon(), deadline.end(),
                deadline.provisional());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    void ended(DelegateTask task) {
        jdbc.sql("delete from open_step where task_id = ?").param(task.getId()).update();
    }

    /** A timer or a message has ended the step: whoever takes the row away holds the case first, as every action does. */
    void interrupted(DelegateTask task) {
        cases.lock(Keys.caseId(task.getExecution()));
        ended(task);
    }

    @Override
    public Optional<OpenStep> find(long caseId, String step) {
        return jdbc.sql(OF_CASE + " and s.step = ?").params(caseId, step).query(OpenStepTable::row).optional();
    }

    @Override
    public List<OpenStep> of(long caseId) {
        return jdbc.sql(OF_CASE + " order by s.id").param(caseId).query(OpenStepTable::row).list();
    }

    @Override
    public Optional<String> group(String step) {
        return groups.of(step);
    }

    @Override
    public void assign(OpenStep step, Long personId, String personName) {
        jdbc.sql("update open_step set assignee_id = ?, assignee_name = ? where id = ?")
                .params(personId, personName, step.id()).update();
    }

    /** The engine's id of the open task; it does not leave this module. */
    Optional<String> taskId(long caseId, String step) {
        return jdbc.sql("select task_id from open_step where case_id = ? and step = ?").params(caseId, step)
                .query(String.class).optional();
    }

    private static OpenStep row(ResultSet row, int number) throws SQLException {
        return OpenStepRow.read(row);
    }
}
