package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.sanxiang.cases.Stage;
import org.sanxiang.people.Crew;

import static org.sanxiang.penalty.Rules.*;

/** From service to the archive: what was decided reaches the party, is carried out, closed and kept. */
record Carrying(PenaltyCase c) {

    void attempted(ServiceAttempt attempt, Crew servers) {
        Decision decision = c.decisions().decision();
        SERVED_BEFORE_DECISION.demand(decision == null || !decision.isIssued()
                || !attempt.attemptedAt().toLocalDate().isBefore(decision.decidedOn()));
        switch (attempt.method()) {
            case DIRECT -> servers.demandTwo(TWO_SERVERS);
            case LIEN -> {
                servers.demandTwo(TWO_SERVERS);
                LIEN_PROOF.demand(attempt.recordedOnVideo() || isGiven(attempt.witness()));
            }
            case ELECTRONIC -> NO_CONSENT.demand(attempt.consentSigned());
            case POST -> RECEIPT.demand(isGiven(attempt.receiptNumber()));
            case PUBLIC_NOTICE -> PUBLIC_NOTICE.demand(isGiven(attempt.remark()) && (isGiven(attempt.witness())
                    || triedOtherwise()));
            case ENTRUSTED -> RECEIPT.demand(isGiven(attempt.receiptNumber()));
        }
        servers.demandCertified(attempt.attemptedAt().toLocalDate());
        c.services.add(attempt);
    }

    /**
     * Closes the service.
     *
     * @param noticeRuns  days that a public notice runs (民事诉讼法 95)
     * @param firstDue    the last day for the first attempt; later needs a reason (行政处罚法 61)
     * @return the outcome that routes on: the kind of the decision, or a termination that was served
     */
    String served(LocalDate today, int noticeRuns, LocalDate firstDue, String lateBecause) {
        LocalDate servedOn = services().stream().filter(one -> one.result() == ServiceResult.SERVED)
                .map(one -> one.effectiveOn(noticeRuns)).min(Comparator.naturalOrder()).orElse(null);
        NOT_SERVED.demand(servedOn != null);
        SERVICE_LATE.warn(firstDue == null || !firstAttempt().isAfter(firstDue), lateBecause);
        PUBLIC_NOTICE_RUNS.demand(!today.isBefore(servedOn), servedOn);
        if (c.terminated) {
            return "terminate-served";
        }
        PenaltyCase.replaceLast(c.decisions, c.decisions().decision().served(servedOn));
        c.file().reached(Stage.SERVED);
        return Outcomes.of(c.decisions().decision().kind());
    }

    private LocalDate firstAttempt() {
        return services().stream().map(one -> one.attemptedAt().toLocalDate()).min(Comparator.naturalOrder())
                .orElseThrow();
    }

    void closingRequested(ClosingForm form) {
        CLOSING.demand(form.reason() == reasonThatFits());
        c.closing = form;
    }

    private ClosingReason reasonThatFits() {
        if (c.terminated) {
            return ClosingReason.TERMINATED;
        }
        if (c.file().stage() == Stage.TRANSFERRED) {
            return ClosingReason.TRANSFERRED;
        }
        if (c.decisions().decision().kind() != DecisionKind.PENALTY) {
            return ClosingReason.NO_PENALTY;
        }
        return ExecutionResult.ENDED_BY_LAW.name().equals(c.executionResult)
                ? ClosingReason.ENDED_BY_LAW : ClosingReason.PERFORMED;
    }

    void closed(LocalDate today) {
        c.file().closed(today);
    }

    /**
     * @param overdue whether the period of archiving is over (late, not refused)
     * @param missing the titles of documents that the case must have and that are not there
     */
    void archived(ArchivingForm form, LocalDate today, boolean overdue, List<String> missing) {
        NOT_CLOSED.demand(c.file().stage() == Stage.CLOSED);
        PAPERS_MISSING.warn(missing.isEmpty(), form.missingBecause(), String.join("、", missing));
        ARCHIVED_LATE.warn(!overdue, form.lateBecause());
        c.archiving = form;
        c.file().archived(today);
    }

    /** Directly, by post and, where the party agreed to it, electronically. */
    private boolean triedOtherwise() {
        boolean agreed = c.services.stream().anyMatch(ServiceAttempt::consentSigned);
        return tried(ServiceMethod.DIRECT) && tried(ServiceMethod.POST) && (!agreed || tried(ServiceMethod.ELECTRONIC));
    }

    private boolean tried(ServiceMethod method) {
        return services().stream().anyMatch(attempt -> attempt.failed(method));
    }

    private List<ServiceAttempt> services() {
        return c.ofRound(c.services, Round::servicesFrom);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
