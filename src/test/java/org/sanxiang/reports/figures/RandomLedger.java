package org.sanxiang.reports.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;

import org.sanxiang.kernel.ChineseTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of every sort with their facts, steps and handlers, thrown by dice of which the seed is known. */
public final class RandomLedger {

    public static final LocalDate TODAY = LocalDate.of(2023, 9, 15);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 730;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final List<String> STEPS = List.of("verify", "investigate", "hear-party", "review", "decide", "execute");

    private final JdbcClient jdbc;
    private final Random dice;
    private final List<Long> people = new ArrayList<>();

    public RandomLedger(JdbcClient jdbc, long seed) {
        this.jdbc = jdbc;
        this.dice = new Random(seed);
    }

    public void empty() {
        List.of("fact", "process_fact", "step_fact", "fact_due", "open_step", "case_duty", "case_file", "person")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    public void write(int cases) {
        for (int place = 0; place < 4; place++) {
            person("officer" + place);
        }
        for (int place = 0; place < cases; place++) {
            aCase(dice.nextInt(10) > 0 ? "penalty" : "review-request");
        }
    }

    private void person(String account) {
        jdbc.sql("insert into person (account, name, unit, roles, legal_qualification, active) values (?, ?, 'U1', 'officer', false, true)")
                .params(account, account).update();
        people.add(jdbc.sql("select max(id) from person").query(Long.class).single());
    }

    private void aCase(String procedure) {
        Traits traits = new Traits(procedure, one(List.of("U1", "U2")), one(List.of("CG-001", "CG-002", "CG-003")),
                one(List.of("Source.PATROL", "Source.COMPLAINT", "")), one(List.of("INDIVIDUAL", "ORGANISATION")));
        jdbc.sql("""
                insert into case_file (version, procedure_key, body, unit, matter_code, matter_name, party_name, party_kind,
                    stage, registered_on, changed_at)
                values (0, ?, 'B', ?, ?, '事项', '=当事人', ?, 'FILED', ?, '2023-03-01 00:00:00')""")
                .params(procedure, traits.unit(), traits.matter(), traits.party(), day()).update();
        long id = jdbc.sql("select max(id) from case_file").query(Long.class).single();
        handlers(id);
        facts(id, traits);
        runs(id, procedure);
        if (dice.nextBoolean()) {
            open(id, one(STEPS));
        }
    }

    record Traits(String procedure, String unit, String matter, String source, String party) {
    }

    private void handlers(long id) {
        for (int place = 0; place < 1 + dice.nextInt(2); place++) {
            jdbc.sql("insert into case_duty (case_id, place, person_id, person_name, duty, since, ended_at)"
                    + " values (?, ?, ?, 'n', ?, '2023-03-01 00:00:00', ?)").params(Arrays.asList(id, place,
                    people.get((int) (id + place) % people.size()), place == 0 || dice.nextBoolean() ? "HANDLER" : "REGISTRAR",
                    dice.nextInt(4) == 0 ? Timestamp.valueOf("2023-04-01 00:00:00") : null)).update();
        }
    }

    private void facts(long id, Traits traits) {
        LocalDate clue = day();
        LocalDate filed = clue.plusDays(dice.nextInt(30));
        LocalDate closed = dice.nextBoolean() ? filed.plusDays(dice.nextInt(200)) : NEVER;
        fact(id, "REGISTERED", 0, clue, traits.source(), NEVER, traits);
        if (dice.nextInt(5) > 0) {
            fact(id, "FILED", 0, filed, "", closed, traits);
        }
        if (!closed.equals(NEVER)) {
            fact(id, "CLOSED", 0, closed, "", NEVER, traits);
        }
        for (String kind : List.of("HEARING", "REVIEWED", "SERVED", "TRANSFERRED", "DEMOLISHED", "ARCHIVED", "PAID")) {
            if (dice.nextInt(3) == 0) {
                fact(id, kind, 0, day(), "", NEVER, traits);
            }
        }
        for (int place = 0; place < dice.nextInt(3); place++) {
            fact(id, "DECIDED", place, day(), one(List.of("PENALTY", "PENALTY", "NO_PENALTY")), NEVER, traits);
            fact(id, "PUBLICATION_DUE", place, day(), one(List.of("IN_TIME", "LATE", "NOT_PUBLISHED", "WAITING")), NEVER, traits);
        }
    }

    private void fact(long id, String kind, int place, LocalDate on, String outcome, LocalDate ended, Traits traits) {
        jdbc.sql("""
                insert into fact (case_id, kind, place, happened_on, outcome, amount_fen, confiscation_fen, area_m2, tally, major,
                    reviewed, penalty_kinds, ended_on, procedure_key, unit, matter, source, party_kind)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)""")
                .params(id, kind, place, on, outcome, dice.nextInt(3) * 1050, dice.nextInt(2) * 333, dice.nextInt(2) * 12.5,
                        dice.nextInt(3), dice.nextBoolean(), dice.nextBoolean(), ended, traits.procedure(), traits.unit(), traits.matter(),
                        traits.source(), traits.party()).update();
    }

    private void runs(long id, String procedure) {
        Instant began = day().atStartOfDay(ChineseTime.ZONE).toInstant();
        long seconds = dice.nextInt(100) * 86_400L + dice.nextInt(86_400);
        jdbc.sql("insert into process_fact (case_id, procedure_key, started_at, turn, ended_at, completed, seconds, net_seconds,"
                + " working_days) values (?, ?, ?, 1, ?, ?, ?, ?, ?)").params(id, procedure, Timestamp.from(began),
                Timestamp.from(began.plusSeconds(seconds)), dice.nextInt(5) > 0, seconds, seconds - dice.nextInt(86_400) % (seconds + 1),
                dice.nextInt(70)).update();
        for (String step : STEPS) {
            for (int turn = 1; turn <= dice.nextInt(4); turn++) {
                step(id, began, step, turn);
            }
        }
    }

    private void step(long id, Instant began, String step, int turn) {
        long seconds = dice.nextInt(10) * 86_400L + dice.nextInt(50);
        Instant from = began.plusSeconds(dice.nextInt(86_400));
        jdbc.sql("insert into step_fact (case_id, step, process_started_at, turn, started_at, ended_at, account, done, seconds,"
                + " net_seconds, waiting_seconds, working_days) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").params(
                Arrays.asList(id, step, Timestamp.from(began), turn, Timestamp.from(from),
                        Timestamp.from(from.plusSeconds(seconds)), dice.nextInt(5) == 0 ? null : "officer" + dice.nextInt(4),
                        dice.nextInt(6) > 0, seconds, seconds / (1 + dice.nextInt(2)), seconds / (1 + dice.nextInt(4)),
                        dice.nextInt(8))).update();
    }

    private void open(long id, String step) {
        jdbc.sql("insert into open_step (case_id, step, role, assignee_id, assignee_name, since, due, task_id)"
                + " values (?, ?, 'handler', ?, 'n', '2023-03-01 00:00:00', ?, ?)").params(Arrays.asList(id, step,
                dice.nextBoolean() ? null : one(people), dice.nextInt(5) == 0 ? null : TODAY.plusDays(dice.nextInt(30) - 15),
                id + step)).update();
    }

    private LocalDate day() {
        return FIRST.plusDays(dice.nextInt(DAYS));
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    public Collection<Long> people() {
        return people;
    }
}
