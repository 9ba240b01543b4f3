package org.sanxiang.reports.figures;

/**
 * On which rows a figure stands. Each knows by the alias {@code f} the fact that carries what its case is told from others
 * by: for open steps and for what has ended that of the clue.
 */
public enum Ground {
    /** What happened. */
    FACTS("fact f", Ground.NEWEST),
    /** Filings by when their cases were closed: asked for by themselves, because an index of their own answers. */
    OPEN_CASES("fact f", Ground.NEWEST),
    /** Rounds of review by when their cases were decided: likewise. */
    ROUNDS("fact f", Ground.NEWEST),
    /** Steps that wait for somebody now. */
    OPEN_STEPS("open_step s join fact f on f.case_id = s.case_id and f.kind = 'REGISTERED'", "s.due, s.id"),
    /** Processes that came to their end. */
    PROCESSES("process_fact p join fact f on f.case_id = p.case_id and f.kind = 'REGISTERED'",
            "p.net_seconds desc, p.case_id, p.started_at"),
    /** Steps that are over. */
    STEPS("step_fact t join fact f on f.case_id = t.case_id and f.kind = 'REGISTERED'",
            "t.net_seconds desc, t.case_id, t.started_at, t.step");

    private static final String NEWEST = "f.happened_on desc, f.case_id desc, f.place";

    private final String from;
    private final String order;

    Ground(String from, String order) {
        this.from = from;
        this.order = order;
    }

    public String from() {
        return from;
    }

    /** How the rows are listed. */
    String order() {
        return order;
    }
}
