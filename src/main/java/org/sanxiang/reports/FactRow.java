package org.sanxiang.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;

/**
 * A fact as it is kept: what happened, how many calendar days it took, and what the case is by which it is counted.
 *
 * @param dayCount null where it is not timed
 * @param ended    the day on which what began with the fact was over: of a filing the closing; {@link #NOT_ENDED} else
 */
record FactRow(Key which, LocalDate on, LocalDate from, Integer dayCount, String outcome, String number, long amount,
               long confiscated, BigDecimal area, int tally, boolean major, boolean reviewed, String penaltyKinds,
               Long personId, LocalDate due, LocalDate ended, Traits traits) implements Kept {

    /** Which fact it is. */
    record Key(long caseId, FactKind kind, int place) {
    }

    /**
     * By what a case is told from others.
     *
     * @param body   code of the deciding body
     * @param source where its clue came from, for example {@code Source.PATROL}; empty where the procedure knows none
     */
    record Traits(String procedure, String body, String unit, String matter, String source, String party) {
    }

    static final String COLUMNS = """
            case_id, kind, place, happened_on, began_on, day_count, outcome, document_number, amount_fen, confiscation_fen, \
            area_m2, tally, major, reviewed, penalty_kinds, person_id, due_on, ended_on, procedure_key, body, unit, matter, \
            source, party_kind""";
    /** No day instead of this one would have to be asked for beside every comparison. */
    static final LocalDate NOT_ENDED = LocalDate.of(9999, 12, 31);
    private static final int DECIMALS = 2;

    FactRow {
        area = area.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static FactRow of(Fact fact, LocalDate ended, Traits traits) {
        Integer days = fact.from() == null ? null : (int) ChronoUnit.DAYS.between(fact.from(), fact.on());
        return new FactRow(new Key(fact.caseId(), fact.kind(), fact.place()), fact.on(), fact.from(), days, fact.outcome(),
                fact.number(), fact.amount().fen(), fact.confiscated().fen(), fact.area(), fact.tally(), fact.major(),
                fact.reviewed(), fact.penaltyKinds(), fact.personId(), fact.due(), ended, traits);
    }

    static FactRow read(ResultSet row, int number) throws SQLException {
        return new FactRow(new Key(row.getLong("case_id"), FactKind.valueOf(row.getString("kind")), row.getInt("place")),
                row.getObject("happened_on", LocalDate.class), row.getObject("began_on", LocalDate.class),
                row.getObject("day_count", Integer.class), row.getString("outcome"), row.getString("document_number"),
                row.getLong("amount_fen"), row.getLong("confiscation_fen"), row.getBigDecimal("area_m2"), row.getInt("tally"),
                row.getBoolean("major"), row.getBoolean("reviewed"), row.getString("penalty_kinds"),
                row.getObject("person_id", Long.class), row.getObject("due_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                new Traits(row.getString("procedure_key"), row.getString("body"), row.getString("unit"),
                        row.getString("matter"), row.getString("source"), row.getString("party_kind")));
    }

    @Override
    public long caseId() {
        return which.caseId();
    }

    @Override
    public List<Object> key() {
        return List.of(which.caseId(), which.kind().name(), which.place());
    }

    @Override
    public List<Object> values() {
        return Arrays.asList(which.caseId(), which.kind().name(), which.place(), on, from, dayCount, outcome, number, amount,
                confiscated, area, tally, major, reviewed, penaltyKinds, personId, due, ended, traits.procedure(), traits.body(),
                traits.unit(), traits.matter(), traits.source(), traits.party());
    }
}
