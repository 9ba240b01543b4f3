package org.sanxiang.reports.tables;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.sanxiang.reports.registers.Register;
import org.sanxiang.reports.registers.RegisterField;
import org.sanxiang.reports.registers.Registers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts and entries of every sort over two years, thrown by dice of which the seed is known. */
final class RandomYears {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final List<String> RESULTS = List.of("UPHELD", "REVOKED", "WITHDRAWN", "RETRIAL_UNDER_REVIEW");
    private static final List<String> KINDS = List.of("WARNING", "FINE", "WARNING,FINE", "FINE,CONFISCATE_GAINS", "REVOKE_LICENCE",
            "CLOSE", "SUSPEND_LICENCE", "RESTRICT_BUSINESS", "");

    /** One of them is no longer configured. */
    private static final List<String> BODIES = List.of("LX", "LX", "FJ", "OLD");

    private final JdbcClient jdbc;
    private final Random dice;

    RandomYears(JdbcClient jdbc, long seed) {
        this.jdbc = jdbc;
        this.dice = new Random(seed);
    }

    void cases(int count) {
        for (int place = 0; place < count; place++) {
            aCase(dice.nextInt(6) > 0 ? "penalty" : "review-request");
        }
    }

    private void aCase(String procedure) {
        String body = one(BODIES);
        jdbc.sql("""
                insert into case_file (version, procedure_key, body, unit, matter_code, matter_name, party_name, party_kind,
                    stage, registered_on, changed_at)
                values (0, ?, ?, 'U', 'CG-001', '事项', '=当事人', 'ORGANISATION', 'FILED', ?, '2023-03-01 00:00:00')""")
                .params(procedure, body, day()).update();
        long id = jdbc.sql("select max(id) from case_file").query(Long.class).single();
        for (String kind : List.of("FILED", "HEARING", "TRANSFERRED", "CLOSED", "ARCHIVED", "DEMOLISHED")) {
            if (dice.nextBoolean()) {
                fact(id, procedure, body, kind, 0, "", "");
            }
        }
        for (int place = 0; place < dice.nextInt(3); place++) {
            fact(id, procedure, body, "MEASURE", place, one(List.of("SEALING", "SEIZURE", "FREEZING", "OTHER_MEASURE")), "");
            fact(id, procedure, body, "ENFORCED", place, one(List.of("SURCHARGE", "SURCHARGE_BY_COURT", "DEMOLITION")), "");
            fact(id, procedure, body, "COURT", place, "COURT", "");
        }
        for (int place = 0; place < dice.nextInt(4); place++) {
            fact(id, procedure, body, "REVIEWED", place, "AGREED", "");
            fact(id, procedure, body, "DECIDED", place, one(List.of("PENALTY", "PENALTY", "NO_PENALTY")), one(KINDS));
            fact(id, procedure, body, "PUBLICATION_DUE", place, one(List.of("IN_TIME", "LATE", "NOT_PUBLISHED", "WAITING")), "");
            String remedy = one(List.of("RECONSIDERATION", "LITIGATION"));
            fact(id, procedure, body, "REMEDY", place, remedy, "");
            fact(id, procedure, body, "REMEDY_ENDED", place, remedy + "." + one(RESULTS), "");
        }
    }

    private void fact(long id, String procedure, String body, String kind, int place, String outcome, String kinds) {
        jdbc.sql("""
                insert into fact (case_id, kind, place, happened_on, outcome, amount_fen, confiscation_fen, area_m2, tally, major,
                    reviewed, penalty_kinds, ended_on, procedure_key, body, unit, matter, source, party_kind)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '9999-12-31', ?, ?, 'U', 'CG-001', '', 'ORGANISATION')""")
                .params(id, kind, place, day(), outcome, dice.nextInt(3) * 105_000L, dice.nextInt(2) * 33_300L, dice.nextInt(2) * 12.5,
                        dice.nextInt(3), dice.nextBoolean(), dice.nextBoolean(), kinds, procedure, body).update();
    }

    void services(int count) {
        jdbc.sql("insert into legal_adviser (name, firm, engaged_from) values ('律师甲', '样例律师事务所', '2020-01-01')").update();
        long adviser = jdbc.sql("select max(id) from legal_adviser").query(Long.class).single();
        for (int place = 0; place < count; place++) {
            jdbc.sql("insert into adviser_service (adviser_id, kind, served_on, occasion, entered_by, entered_at)"
                    + " values (?, ?, ?, '会议', 'n', '2023-03-01 00:00:00')").params(adviser,
                    one(List.of("ATTENDANCE", "OPINION", "CONSULTATION")), day()).update();
        }
    }

    void entries(Registers registers, int ofEach) {
        for (Register register : registers.all()) {
            for (int place = 0; place < ofEach; place++) {
                entry(register);
            }
        }
    }

    private void entry(Register register) {
        String day = day().toString();
        Map<String, String> values = register.fields().stream().collect(Collectors.toMap(RegisterField::key, field -> field.isDay() ? day
                : field.choices().isEmpty() ? field.isNumeric() ? Integer.toString(dice.nextInt(90)) : "批次" + dice.nextInt(3)
                : one(List.copyOf(field.choices().keySet()))));
        jdbc.sql("insert into register_entry (register_key, happened_on, contents, entered_by, entered_at, withdrawn_at)"
                + " values (?, ?, ?, 'n', '2023-03-01 00:00:00', ?)").params(Arrays.asList(register.key(), day,
                values.entrySet().stream().map(one -> "\"" + one.getKey() + "\":\"" + one.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}")), dice.nextInt(5) == 0 ? "2023-04-01 00:00:00" : null)).update();
    }

    private LocalDate day() {
        return FIRST.plusDays(dice.nextInt(730));
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
