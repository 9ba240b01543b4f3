package org.sanxiang.reports.figures;

/**
 * On which rows a figure stands; figures of one ground are counted at once. Each knows by the alias {@code f} the fact that
 * carries what its case is told from others by: for open steps and for what has ended that of the clue.
 */
public enum Ground {
    CLUES("REGISTERED"), FILINGS("FILED"), DECISIONS("DECIDED"), TRANSFERS("TRANSFERRED"), DEMOLITIONS("DEMOLISHED"),
    HEARINGS("HEARING"), CLOSINGS("CLOSED"), ARCHIVINGS("ARCHIVED"), PUBLICATIONS("PUBLICATION_DUE"),
    /** Rounds of review of cases that were decided or handed over in the period, whatever their own day. */
    ROUNDS("fact f", "f.kind = 'REVIEWED' and f.case_id in (select x.case_id from fact x"
            + " where x.kind in ('DECIDED', 'TRANSFERRED') and x.happened_on between :from and :to)", Ground.LATEST),
    /** Filings by when their cases were closed: asked for by themselves, because an index of their own answers. */
    OPEN_CASES("FILED"),
    /** Steps that wait for somebody now. */
    OPEN_STEPS("open_step s join " + Ground.CLUE + "s.case_id", "true", "s.due, s.id"),
    /** Processes that came to their end in the period. */
    PROCESSES("process_fact p join " + Ground.CLUE + "p.case_id", Ground.COMPLETE,
            "p.net_seconds desc, p.case_id, p.started_at"),
    /** Steps of such processes. */
    STEPS("process_fact p join step_fact t on t.case_id = p.case_id and t.process_started_at = p.started_at join "
            + Ground.CLUE + "t.case_id", Ground.COMPLETE + " and p.turn = 1", Ground.LONGEST),
    /** Steps that somebody did in the period, of whichever process. */
    DEEDS("step_fact t join " + Ground.CLUE + "t.case_id",
            "t.done = true and t.account is not null and t.ended_at >= :begin and t.ended_at < :end", Ground.LONGEST);

    private static final String CLUE = "fact f on f.kind = 'REGISTERED' and f.case_id = ";
    private static final String COMPLETE = "p.procedure_key = 'penalty' and p.completed = true and p.ended_at >= :begin"
            + " and p.ended_at < :end";
    private static final String LATEST = "f.happened_on desc, f.case_id desc, f.place";
    private static final String LONGEST = "t.net_seconds desc, t.case_id, t.started_at, t.step";

    private final String from;
    private final String condition;
    private final String order;

    Ground(String kind) {
        this("fact f", "f.kind = '" + kind + "'", LATEST);
    }

    Ground(String from, String condition, String order) {
        this.from = from;
        this.condition = condition;
        this.order = order;
    }

    public String from() {
        return from;
    }

    /** What is true of every row; of the ordinary procedure only. */
    String condition() {
        return "f.procedure_key = 'penalty' and " + condition;
    }

    /** How the rows are listed. */
    String order() {
        return order;
    }

    /** Whether the rows are steps that are over. */
    public boolean isOfSteps() {
        return this == STEPS || this == DEEDS;
    }
}
