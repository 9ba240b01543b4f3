package org.sanxiang.reports.figures;

import static org.sanxiang.reports.figures.Ground.ARCHIVINGS;
import static org.sanxiang.reports.figures.Ground.CLOSINGS;
import static org.sanxiang.reports.figures.Ground.CLUES;
import static org.sanxiang.reports.figures.Ground.DECISIONS;
import static org.sanxiang.reports.figures.Ground.DEEDS;
import static org.sanxiang.reports.figures.Ground.DEMOLITIONS;
import static org.sanxiang.reports.figures.Ground.FILINGS;
import static org.sanxiang.reports.figures.Ground.HEARINGS;
import static org.sanxiang.reports.figures.Ground.OPEN_CASES;
import static org.sanxiang.reports.figures.Ground.OPEN_STEPS;
import static org.sanxiang.reports.figures.Ground.PROCESSES;
import static org.sanxiang.reports.figures.Ground.PUBLICATIONS;
import static org.sanxiang.reports.figures.Ground.ROUNDS;
import static org.sanxiang.reports.figures.Ground.STEPS;
import static org.sanxiang.reports.figures.Ground.TRANSFERS;
import static org.sanxiang.reports.figures.Unit.CASES;
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
    FILED(CASES, FILINGS, Figure.IN_TIME),
    DECIDED(Unit.DECISIONS, DECISIONS, Figure.IN_TIME),
    PENALTIES(Unit.DECISIONS, DECISIONS, Figure.PENALTY),
    NO_PENALTY(Unit.DECISIONS, DECISIONS, Figure.IN_TIME + " and f.outcome <> 'PENALTY'"),
    TRANSFERRED(CASES, TRANSFERS, Figure.IN_TIME),
    FINES(FEN, DECISIONS, Figure.PENALTY + " and f.amount_fen > 0", "f.amount_fen"),
    CONFISCATED(FEN, DECISIONS, Figure.PENALTY + " and f.confiscation_fen > 0", "f.confiscation_fen"),
    DEMOLITION_ORDERED(SQUARE_METRES, DECISIONS, Figure.PENALTY + " and f.area_m2 > 0", "f.area_m2"),
    DEMOLISHED(SQUARE_METRES, DEMOLITIONS, Figure.IN_TIME, "f.area_m2"),
    HEARINGS(TIMES, Ground.HEARINGS, Figure.IN_TIME),
    REVIEWS(TIMES, ROUNDS, Figure.ALL),
    OPINIONS(PIECES, ROUNDS, "f.tally > 0", "f.tally"),
    CLOSED(CASES, CLOSINGS, Figure.IN_TIME),
    ARCHIVED(CASES, ARCHIVINGS, Figure.IN_TIME),
    OPEN_BEFORE(CASES, OPEN_CASES, "f.happened_on < :from and f.ended_on >= :from"),
    OPEN(CASES, OPEN_CASES, "f.happened_on <= :to and f.ended_on > :to"),
    MAJOR(Unit.DECISIONS, DECISIONS, Figure.PENALTY + " and f.major = true"),
    MAJOR_AGREED(Unit.DECISIONS, DECISIONS, Figure.PENALTY + " and f.major = true and f.reviewed = true"),
    TO_PUBLISH(Unit.DECISIONS, PUBLICATIONS, Figure.IN_TIME + " and (f.outcome in ('IN_TIME', 'LATE')"
            + " or f.outcome = 'WAITING' and f.happened_on < :today)"),
    PUBLISHED_IN_TIME(Unit.DECISIONS, PUBLICATIONS, Figure.IN_TIME + " and f.outcome = 'IN_TIME'"),
    NOT_PUBLISHED(Unit.DECISIONS, PUBLICATIONS, Figure.IN_TIME + " and f.outcome = 'NOT_PUBLISHED'"),

    REGISTERED(CASES, CLUES, Figure.IN_TIME),
    CAME_TO_FILING(CASES, CLUES, Figure.came("'FILED'")),
    CAME_TO_DECISION(CASES, CLUES, Figure.came("'DECIDED', 'TRANSFERRED'")),
    CAME_TO_SERVICE(CASES, CLUES, Figure.came("'SERVED', 'TRANSFERRED'")),
    CAME_TO_CLOSING(CASES, CLUES, Figure.came("'CLOSED'")),
    CAME_TO_ARCHIVE(CASES, CLUES, Figure.came("'ARCHIVED'")),

    OVERDUE(Unit.STEPS, OPEN_STEPS, "s.due < :today"),
    DUE_SOON(Unit.STEPS, OPEN_STEPS, "s.due between :today and :soon"),
    IN_HAND(Unit.STEPS, OPEN_STEPS, "s.assignee_id is not null"),
    OVERDUE_IN_HAND(Unit.STEPS, OPEN_STEPS, "s.assignee_id is not null and s.due < :today"),
    REVIEWS_IN_HAND(Unit.STEPS, OPEN_STEPS, "s.assignee_id is not null and s.step in (:reviewSteps)"),

    COMPLETED(CASES, PROCESSES, Figure.ALL),
    RETURNED_CASES(CASES, PROCESSES, "exists (select 1 from step_fact b where b.case_id = p.case_id"
            + " and b.process_started_at = p.started_at and b.turn > 1)"),
    OUTLIERS(CASES, PROCESSES, "p.net_seconds > :over"),

    STEPS_DONE(Unit.STEPS, STEPS, "t.done = true"),
    OF_STEP(Unit.STEPS, STEPS, "t.done = true and t.step = :step"),
    RETURNS(Unit.STEPS, STEPS, "t.turn > 1"),
    RETURNS_TO_STEP(Unit.STEPS, STEPS, "t.turn > 1 and t.step = :step"),
    WORKED(SECONDS, STEPS, "t.turn = 1 and t.step not in (:partySteps) and t.step not in (:reviewSteps)", Figure.AT_WORK),
    WAITED_FOR_CLAIM(SECONDS, STEPS, "t.turn = 1 and t.step not in (:partySteps) and t.waiting_seconds > 0", Figure.UNTAKEN),
    WAITED_FOR_PARTY(SECONDS, STEPS, "t.turn = 1 and t.step in (:partySteps)", "t.net_seconds"),
    IN_REVIEW(SECONDS, STEPS, "t.turn = 1 and t.step in (:reviewSteps)", Figure.AT_WORK),
    DONE_AGAIN(SECONDS, STEPS, "t.turn > 1", "t.net_seconds"),
    STOOD_STILL(SECONDS, STEPS, "t.seconds > t.net_seconds", "t.seconds - t.net_seconds"),
    DONE_BY(Unit.STEPS, DEEDS, Figure.ALL),
    REVIEWED_BY(Unit.STEPS, DEEDS, "t.step in (:reviewSteps)");

    private static final String ALL = "true";
    private static final String IN_TIME = "f.happened_on between :from and :to";
    private static final String PENALTY = IN_TIME + " and f.outcome = 'PENALTY'";
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
        return IN_TIME + " and exists (select 1 from fact x where x.case_id = f.case_id and x.kind in (" + kinds + "))";
    }

    public Unit unit() {
        return unit;
    }

    public Ground ground() {
        return ground;
    }

    /** On the rows of its ground. */
    String condition() {
        return condition;
    }

    /** What of each row is summed up. */
    String measure() {
        return measure;
    }
}
