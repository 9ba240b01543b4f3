package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** That somebody else was asked to examine a decision: reconsideration or litigation, and what came of it. */
@Entity
@Table(name = "penalty_remedy")
class Remedy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private RemedyKind remedyKind;
    private String decisionNumber;
    private String authority;
    private String documentNumber;
    private LocalDate appliedOn;
    private LocalDate acceptedOn;
    private boolean late;
    private LocalDate copyReceivedOn;
    private boolean simplified;
    private LocalDate answeredOn;
    private String answerLateReason;

    @ElementCollection
    @CollectionTable(name = "penalty_remedy_result", joinColumns = @JoinColumn(name = "remedy_id"))
    @OrderColumn(name = "place_in_remedy")
    private List<RemedyResult> results = new ArrayList<>();

    protected Remedy() {
    }

    /** @param late whether it came after its period, which the court or the reconsideration body judges */
    Remedy(RemedyForm form, String decisionNumber, boolean late) {
        this.remedyKind = form.kind();
        this.decisionNumber = decisionNumber;
        this.authority = form.authority();
        this.documentNumber = form.number();
        this.appliedOn = form.appliedOn();
        this.acceptedOn = form.acceptedOn();
        this.late = late;
        this.copyReceivedOn = form.copyReceivedOn();
        this.simplified = Boolean.TRUE.equals(form.simplified());
    }

    void answered(LocalDate on, String lateReason) {
        answeredOn = on;
        answerLateReason = lateReason;
    }

    /** The day from which the agency's period to answer runs: where the copy has not come, the stricter day of the acceptance. */
    LocalDate answerableFrom() {
        return copyReceivedOn == null ? acceptedOn : copyReceivedOn;
    }

    /** Name of the period to answer in {@code config/periods.csv} (行政复议法 48, 54, 行政诉讼法 67). */
    String answerPeriod() {
        return remedyKind == RemedyKind.LITIGATION ? "litigation-answer"
                : simplified ? "simplified-reconsideration-answer" : "reconsideration-answer";
    }

    /** When the agency answered, or a result made that needless; null while an answer is owed. */
    LocalDate answerOwedUntil() {
        return answeredOn != null ? answeredOn : results.stream().map(RemedyResult::receivedOn).findFirst().orElse(null);
    }

    void ended(RemedyResult result) {
        results.add(result);
    }

    boolean concerns(Decision decision) {
        return decision != null && decisionNumber.equals(decision.number());
    }

    boolean is(RemedyKind kind) {
        return remedyKind == kind;
    }

    /** Whether nothing that was said yet has taken effect. */
    boolean isPending() {
        return effective().findAny().isEmpty();
    }

    Stream<RemedyResult> effective() {
        return results.stream().filter(RemedyResult::isEffective);
    }

    /** The days from the acceptance to the first result that took effect. */
    Respite respite() {
        return new Respite(acceptedOn, effective().map(RemedyResult::effectiveOn).findFirst().orElse(null));
    }

    /** How it stands for the agency, by what was said last. */
    RemedyBalance balance() {
        return results.isEmpty() ? RemedyBalance.OPEN : results.get(results.size() - 1).outcome().balance();
    }

    RemedyKind kind() {
        return remedyKind;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    String authority() {
        return authority;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    boolean isLate() {
        return late;
    }

    /** Null where none was named. */
    LocalDate copyReceivedOn() {
        return copyReceivedOn;
    }

    boolean isSimplified() {
        return simplified;
    }

    /** Null while it has not answered. */
    LocalDate answeredOn() {
        return answeredOn;
    }

    /** Null where the answer came in time. */
    String answerLateReason() {
        return answerLateReason;
    }

    List<RemedyResult> results() {
        return results;
    }
}
