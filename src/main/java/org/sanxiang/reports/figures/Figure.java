package org.sanxiang.reports.figures;

import static org.sanxiang.reports.figures.Ground.FACTS;
import static org.sanxiang.reports.figures.Ground.OPEN_CASES;
import static org.sanxiang.reports.figures.Ground.OPEN_STEPS;
import static org.sanxiang.reports.figures.Ground.PROCESSES;
import static org.sanxiang.reports.figures.Ground.ROUNDS;
import static org.sanxiang.reports.figures.Ground.STEPS;
import static org.sanxiang.reports.figures.Unit.CASES;
import static org.sanxiang.reports.figures.Unit.DECISIONS;
import static org.sanxiang.reports.figures.Unit.FEN;
import static org.sanxiang.reports.figures.Unit.PIECES;
import static org.sanxiang.reports.figures.Unit.SECONDS;
import static org.sanxiang.reports.figures.Unit.SQUARE_METRES;
import static org.sanxiang.reports.figures.Unit.TIMES;

/**
 * What is counted. The condition of each stands here and nowhere else: the number and the list behind it are both made from
 * it. The rule in words is the message {@code figure.<name>.note}.
 */
public enum Figure {
    FILED(CASES, FACTS, "f.kind = 'FILED'" + Figure.IN_TIME),
    DECIDED(DECISIONS, FACTS, "f.kind = 'DECIDED'" + Figure.IN_TIME),
    PENALTIES(DECISIONS, FACTS, Figure.PENALTY + Figure.IN_TIME),
    NO_PENALTY(DECISIONS, FACTS, "f.kind = 'DECIDED' and f.outcome <> 'PENALTY'" + Figure.IN_TIME),
    TRANSFERRED(CASES, FACTS, "f.kind = 'TRANSFERRED'" + Figure.IN_TIME),
    FINES(FEN, FACTS, Figure.PENALTY + " and f.amount_fen > 0" + Figure.IN_TIME, "f.amount_fen"),
    CONFISCATED(FEN, FACTS, Figure.PENALTY + " and f.confiscation_fen > 0" + Figure.IN_TIME, "f.confiscation_fen"),
    DEMOLITION_ORDERED(SQUARE_METRES, FACTS, Figure.PENALTY + " and f.area_m2 > 0" + Figure.IN_TIME, "f.area_m2"),
    DEMOLISHED(SQUARE_METRES, FACTS, "f.kind = 'DEMOLISHED'" + Figure.IN_TIME, "f.area_m2"),
    HEARINGS(TIMES, FACTS, "f.kind = 'HEARING'" + Figure.IN_TIME),
    REVIEWS(TIMES, ROUNDS, Figure.ROUND),
    OPINIONS(PIECES, ROUNDS, Figure.ROUND + " and f.tally > 0", "f.tally"),
    CLOSED(CASES, FACTS, "f.kind = 'CLOSED'" + Figure.IN_TIME),
    ARCHIVED(CASES, FACTS, "f.kind = 'ARCHIVED'" + Figure.IN_TIME),
    OPEN_BEFORE(CASES, OPEN_CASES, "f.kind = 'FILED' and f.happened_on < :from and f.ended_on >= :from"),
    OPEN(CASES, OPEN_CASES, "f.kind = 'FILED' and f.happened_on <= :to and f.ended_on > :to"),
    MAJOR(DECISIONS, FACTS, Figure.PENALTY + " and f.major = true" + Figure.IN_TIME),
    MAJOR_AGREED(DECISIONS, FACTS, Figure.PENALTY + " and f.major = true and f.reviewed = true" + Figure.IN_TIME),
    TO_PUBLISH(DECISIONS, FACTS, "f.kind = 'PUBLICATION_DUE' and (f.outcome in ('IN_TIME', 'LATE')"
            + " or f.outcome = 'WAITING' and f.happened_on < :today)" + Figure.IN_TIME),
    PUBLISHED_IN_TIME(DECISIONS, FACTS, "f.kind = 'PUBLICATION_DUE' and f.outcome = 'IN_TIME'" + Figure.IN_TIME),
    NOT_PUBLISHED(DECISIONS, FACTS, "f.kind = 'PUBLICATION_DUE' and f.outcome = 'NOT_PUBLISHED'" + Figure.IN_TIME),

    REGISTERED(CASES, FACTS, Figure.CLUE),
    CAME_TO_FILING(CASES, FACTS, Figure.CLUE + Figure.came("'FILED'")),
    CAME_TO_DECISION(CASES, FACTS, Figure.CLUE + Figure.came("'DECIDED', 'TRANSFERRED'")),
    CAME_TO_SERVICE(CASES, FACTS, Figure.CLUE + Figure.came("'SERVED', 'TRANSFERRED'")),
    CAME_TO_CLOSING(CASES, FACTS, Figure.CLUE + Figure.came("'CLOSED'")),
    CAME_TO_ARCHIVE(CASES, FACTS, Figure.CLUE + Figure.came("'ARCHIVED'")),

    OVERDUE(Unit.STEPS, OPEN_STEPS, "s.due < :today"),
    DUE_SOON(Unit.STEPS, OPEN_STEPS, "s.due between :today and :soon"),
    IN_HAND(Unit.STEPS, OPEN_STEPS, "s.assignee_id is not null"),
    OVERDUE_IN_HAND(Unit.STEPS, OPEN_STEPS, "s.assignee_id is not null and s.due < :today"),
    REVIEWS_IN_HAND(Unit.STEPS, OPEN_STEPS, "s.assignee_id is not null and s.step in (:reviewSteps)"),

    COMPLETED(CASES, PROCESSES, Figure.COMPLETE),
    RETURNED_CASES(CASES, PROCESSES, Figure.COMPLETE + " and exists (select 1 from step_fact b where b.case_id = p.case_id"
            + " and b.process_started_at = p.started_at and b.turn > 1)"),
    OUTLIERS(CASES, PROCESSES, Figure.COMPLETE + " and p.net_seconds > :over"),

    STEPS_DONE(Unit.STEPS, STEPS, Figure.OF_COMPLETE + " and t.done = true"),
    OF_STEP(Unit.STEPS, STEPS, Figure.OF_COMPLETE + " and t.done = true and t.step = :step"),
    RETURNS(Unit.STEPS, STEPS, Figure.OF_COMPLETE + " and t.turn > 1"),
    RETURNS_TO_STEP(Unit.STEPS, STEPS, Figure.OF_COMPLETE + " and t.turn > 1 and t.step = :step"),
    WORKED(SECONDS, STEPS, Figure.FIRST_TURN + " and t.step not in (:partySteps) and t.step not in (:reviewSteps)", Figure.AT_WORK),
    WAITED_FOR_CLAIM(SECONDS, STEPS, Figure.FIRST_TURN + " and t.step not in (:partySteps) and t.waiting_seconds > 0",
            Figure.UNTAKEN),
    WAITED_FOR_PARTY(SECONDS, STEPS, Figure.FIRST_TURN + " and t.step in (:partySteps)", "t.net_seconds"),
    IN_REVIEW(SECONDS, STEPS, Figure.FIRST_TURN + " and t.step in (:reviewSteps)", Figure.AT_WORK),
    DONE_AGAIN(SECONDS, STEPS, Figure.OF_COMPLETE + " and t.turn > 1", "t.net_seconds"),
    STOOD_STILL(SECONDS, STEPS, Figure.OF_COMPLETE + " and t.seconds > t.net_seconds", "t.seconds - t.net_seconds"),
    DONE_BY(Unit.STEPS, STEPS, "t.done = true and t.account is not null and t.ended_at >= :begin and t.ended_at < :end"),
    REVIEWED_BY(Unit.STEPS, STEPS, "t.done = true and t.account is not null and t.step in (:reviewSteps)"
            + " and t.ended_at >= :begin and t.ended_at < :end");

    private static final String IN_TIME = " and f.happened_on between :from and :to";
    private static final String PENALTY = "f.kind = 'DECIDED' and f.outcome = 'PENALTY'";
    private static final String ROUND = "f.kind = 'REVIEWED' and f.case_id in (select x.case_id from fact x"
            + " where x.kind in ('DECIDED', 'TRANSFERRED') and x.happened_on between :from and :to)";
    private static final String CLUE = "f.kind = 'REGISTERED'" + IN_TIME;
    private static final String COMPLETE = "p.procedure_key = 'penalty' and p.completed = true"
            + " and p.ended_at >= :begin and p.ended_at < :end";
    private static final String OF_COMPLETE = "exists (select 1 from process_fact p where p.case_id = t.case_id"
            + " and p.started_at = t.process_started_at and " + COMPLETE + ")";
    private static final String FIRST_TURN = OF_COMPLETE + " and t.turn = 1";
    private static final String UNTAKEN = "least(t.waiting_seconds, t.net_seconds)";
    private static final String AT_WORK = "t.net_seconds - " + UNTAKEN;

    private final Unit unit;
    private final Ground ground;
    private final String condition;
    private final String measure;

    Figure(Unit unit, Ground ground, String condition) {
        this(unit, ground, condition, "1");
    }

    Figure(Unit unit, Ground ground, String condition, String measure) {
        this.unit = unit;
        this.ground = ground;
        this.condition = condition;
        this.measure = measure;
    }

    private static String came(String kinds) {
        return " and exists (select 1 from fact x where x.case_id = f.case_id and x.kind in (" + kinds + "))";
    }

    public Unit unit() {
        return unit;
    }

    public Ground ground() {
        return ground;
    }

    /** On the rows of its ground; of the ordinary procedure only. */
    public String condition() {
        return "f.procedure_key = 'penalty' and " + condition;
    }

    /** What of each row is summed up. */
    String measure() {
        return measure;
    }
}
