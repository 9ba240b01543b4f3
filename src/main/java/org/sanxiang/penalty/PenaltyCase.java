package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.deadlines.Periods;

/**
 * A penalty case under the ordinary procedure: the facts of every step; what can happen more than once stands in
 * {@link CourseOfPenalty}. What may be done with them is said by {@link Inquiry}, {@link Dialogue}, {@link DecisionPeriod},
 * {@link Decisions}, {@link Carrying}, {@link Paying}, {@link Performance}, {@link Remedies} and {@link Transfers}, one for
 * each part of the case's life.
 */
@Entity
class PenaltyCase extends CourseOfPenalty {

    @Id
    private Long id;
    @OneToOne
    @MapsId
    @JoinColumn(name = "id")
    private CaseFile file;
    @Embedded
    ClueForm clue;
    @Embedded
    VerificationForm verification;
    @Embedded
    Party party;
    String filingFacts;
    String filingGrounds;
    @Embedded
    Report report;
    @Embedded
    Proposal proposal;
    @Embedded
    Heavier heavier;
    /** Null where the review comes after the notice. */
    @Embedded
    ReviewOrder reviewOrder;
    /** How many of the notices no longer count, because another party or a further round has taken their place. */
    int noticesFrom;
    /** Null in the first round of decision. */
    @Embedded
    Round round;
    @Embedded
    OtherBody otherBody;
    @Embedded
    ClosingForm closing;
    @Embedded
    ArchivingForm archiving;
    /** Four digits of the year and four of the serial; null before the case is archived. */
    String archiveNumber;
    String executionResult;
    LocalDate executedOn;
    @Column(name = "ended_early")
    boolean terminated;
    /** Whether anything was ever ordered about the 90 days; where not, their ledger need not be read. */
    boolean periodChanged;

    protected PenaltyCase() {
    }

    PenaltyCase(CaseFile file, ClueForm clue) {
        this.file = file;
        this.clue = clue;
    }

    CaseFile file() {
        return file;
    }

    Inquiry inquiry() {
        return new Inquiry(this);
    }

    Dialogue dialogue() {
        return new Dialogue(this);
    }

    ReviewFirst reviewFirst() {
        return new ReviewFirst(this);
    }

    DecisionPeriod decisionPeriod() {
        return new DecisionPeriod(this);
    }

    Decisions decisions() {
        return new Decisions(this);
    }

    Carrying carrying() {
        return new Carrying(this);
    }

    Paying paying() {
        return new Paying(this);
    }

    EnforcementCourse course() {
        return new EnforcementCourse(this);
    }

    Performance performance() {
        return new Performance(this);
    }

    ExecutionDates dates(Periods periods) {
        return new ExecutionDates(this, periods);
    }

    Remedies remedies() {
        return new Remedies(this);
    }

    Transfers transfers() {
        return new Transfers(this);
    }

    /** Counted from one. */
    int roundNumber() {
        return round == null ? 1 : round.number();
    }

    /** Whether the head has approved a notice that waits for the review of what it announces. */
    boolean isNoticeToCome() {
        return reviewOrder != null && reviewOrder.noticeToCome();
    }

    /** The day from which the time to decide runs; null before the filing. */
    LocalDate decidingSince() {
        return round == null ? file.filedOn() : round.beganOn();
    }

    /** The part of a list that belongs to the current round. */
    <T> List<T> ofRound(List<T> all, ToIntFunction<Round> from) {
        return round == null ? all : all.subList(from.applyAsInt(round), all.size());
    }

    /** The decision that is carried out: the last one that was served, of whatever round; null before that. */
    Decision served() {
        return last(decisions.stream().filter(decision -> decision.servedOn() != null).toList());
    }

    /** What of this kind happened while that decision was carried out. */
    <E> List<E> executions(Class<E> kind) {
        Decision served = served();
        return executions.stream().filter(entry -> entry.concerns(served)).filter(kind::isInstance).map(kind::cast).toList();
    }

    void add(ExecutionEntry entry) {
        entry.belongsTo(served());
        executions.add(entry);
    }
}
