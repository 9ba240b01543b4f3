package org.sanxiang.desk.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sanxiang.cases.Expiring;
import org.sanxiang.cases.StepAt;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of all forms, one for each person, case, step and entry; nobody but the writer is ever shown one. */
@Component
class Drafts implements Expiring {

    static final Rule TOO_LONG = new Rule("FORM", "draft-too-long");

    private static final int LONGEST = 200_000;
    private static final String MINE = " where person_id = ? and case_id = ? and step = ? and entry = ?";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Periods periods;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Periods periods, Clock clock) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Keeps what was typed in place of what was kept before.
     *
     * @return when it was saved
     */
    @Transactional
    public Instant save(StepAt at, Actor actor, Map<String, List<String>> typed) {
        String text = written(typed);
        TOO_LONG.demand(text.length() <= LONGEST, LONGEST);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        remove(at, actor);
        jdbc.sql("insert into form_draft (person_id, case_id, step, entry, typed, saved_at) values (?, ?, ?, ?, ?, ?)")
                .params(actor.personId(), at.caseId(), at.step(), at.entry(), text, Timestamp.from(now)).update();
        return now;
    }

    /** Empty where the person has left none, or too long ago. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(StepAt at, Actor actor) {
        return jdbc.sql("select typed, saved_at from form_draft" + MINE + " and saved_at >= ?")
                .params(actor.personId(), at.caseId(), at.step(), at.entry(), oldest()).query(Drafts::draft).optional();
    }

    @Transactional
    public void remove(StepAt at, Actor actor) {
        jdbc.sql("delete from form_draft" + MINE)
                .params(actor.personId(), at.caseId(), at.step(), at.entry()).update();
    }

    @Override
    @Transactional
    public void sweep() {
        jdbc.sql("delete from form_draft where saved_at < ?").param(oldest()).update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(periods.period("draft").length(), ChronoUnit.DAYS));
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(read(row.getString("typed")), row.getTimestamp("saved_at").toInstant());
    }

    private static String written(Map<String, List<String>> typed) {
        try {
            return JSON.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, List<String>> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {
            });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
