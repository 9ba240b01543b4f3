package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.deadlines.WorkCalendar;

import static org.sanxiang.penalty.Rules.*;

/** Between the prior notice and the recheck: the party's rights, each open, used or waived on its own. */
record Dialogue(PenaltyCase c) {

    /** @param threshold from which a hearing must be offered (行政处罚法 63) */
    void notified(Notice notice, HearingThreshold threshold) {
        HEARING_OFFERED.demand(notice.hearingOffered()
                || !threshold.reachedBy(notice.proposal(), c.party.kind().countsAsIndividual()));
        NOTICE_AS_APPROVED.demand(!c.proposal.exceededBy(notice.proposal()));
        NOTICE_AS_REVIEWED.demand(!c.isNoticeToCome() || c.decisions().draft().isAnnouncedBy(notice));
        c.notices.add(notice);
        c.reviewFirst().noneToCome();
    }

    /** The party is told of a penalty that is proposed; where none is, the head concludes otherwise (行政处罚法 44, 57). */
    void demandSomethingToAnnounce() {
        NOTHING_TO_ANNOUNCE.demand(!c.proposal.kinds().isEmpty());
    }

    /**
     * What the handlers propose from now on; more than the last notice announced needs a ground other than what the party
     * said (行政处罚法 45). The head approves it before the party is told.
     */
    void proposed(Proposal proposal, Heavier heavier) {
        HEAVIER_NOTICE.demand(!isOpened() || !notice().proposal().exceededBy(proposal) || heavier.isGiven());
        c.proposal = proposal;
        c.heavier = heavier;
    }

    /** The last notice covers what the report proposes now, so that no new one is needed (行政处罚法 44). */
    void demandStillCovers() {
        demandHeard();
        demandCovers(c.proposal, c.report.basis());
    }

    /** What was announced is not exceeded, and neither its basis nor the kinds of penalty are others (行政处罚法 44, 45). */
    void demandCovers(Proposal proposal, String basis) {
        HEAVIER.demand(!notice().proposal().exceededBy(proposal));
        NEW_KINDS.demand(notice().proposal().kindSet().equals(proposal.kindSet()));
        NEW_BASIS.demand(sameWords(notice().basis(), basis));
    }

    /** Blanks and line ends do not make another text. */
    static boolean sameWords(String one, String other) {
        return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
    }

    void stated(StatementForm form) {
        afterNotice(form.receivedOn());
        c.responses.add(new Response(c.notices.size() - 1, ResponseKind.STATEMENT, Right.STATEMENT, form.receivedOn(),
                form.statement(), form.oral()));
    }

    /** A request in time cannot be refused where the right was offered (行政处罚法 64). */
    void hearingRequested(HearingRequestForm form) {
        afterNotice(form.requestedOn());
        RIGHT_NOT_OFFERED.demand(notice().offers(Right.HEARING));
        HEARING_LATE.demand(!form.requestedOn().isAfter(notice().due(Right.HEARING)), notice().due(Right.HEARING));
        respond(ResponseKind.HEARING_REQUEST, Right.HEARING, form.requestedOn(), form.reason());
    }

    void waived(WaiverForm form) {
        afterNotice(form.signedOn());
        RIGHT_NOT_OFFERED.demand(notice().offers(form.waived()));
        respond(ResponseKind.WAIVER, form.waived(), form.signedOn(), null);
    }

    /** A waiver can be taken back only within the period of the right. */
    void waiverWithdrawn(WithdrawalForm form) {
        afterNotice(form.withdrawnOn());
        Response latest = latest(form.waived());
        NOTHING_WAIVED.demand(latest != null && latest.kind() == ResponseKind.WAIVER);
        WITHDRAWAL_LATE.demand(!form.withdrawnOn().isAfter(notice().due(form.waived())));
        respond(ResponseKind.WAIVER_WITHDRAWAL, form.waived(), form.withdrawnOn(), null);
    }

    /** The last day on which a right offered can still be used; the latest of all once each is used or waived. */
    LocalDate openUntil() {
        return offered().filter(right -> !isSettled(right)).map(notice()::due).max(Comparator.naturalOrder())
                .orElseGet(() -> offered().map(notice()::due).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** Every right offered is used, waived, or its period is over (行政处罚法 62). */
    void demandRightsOver(LocalDate today) {
        offered().forEach(right -> RIGHTS_OVER.demand(isSettled(right) || today.isAfter(notice().due(right)),
                notice().due(right)));
    }

    /** Where the party's answer leads. */
    String outcome() {
        if (hearingAsked()) {
            return "hearing";
        }
        return answers(ResponseKind.STATEMENT) > 0 ? "statement" : "none";
    }

    void hearingArranged(HearingNoticeForm form, WorkCalendar calendar, int fullDays) {
        HEARING_NOTICE.demand(calendar.fullWorkingDaysBetween(form.noticeServedOn(), form.hearingOn()) >= fullDays,
                fullDays);
        requestsNotMet().forEach(day -> HEARING_BEFORE_REQUEST.demand(!form.noticeServedOn().isBefore(day), day));
        c.hearings.add(Hearing.arranged(form));
    }

    void hearingEnded(HearingForm form) {
        Hearing hearing = PenaltyCase.last(c.hearings);
        boolean withdrawn = form.outcome() == HearingOutcome.WITHDRAWN;
        HEARING_NOT_ARRANGED.demand(hearing != null && hearing.outcome() == null
                && (withdrawn || !form.endedOn().isBefore(hearing.hearingOn())));
        PenaltyCase.replaceLast(c.hearings, hearing.ended(form));
    }

    /** Each statement raises one point or more, and every point is answered (行政处罚法 45). */
    void rechecked(List<RecheckForm.Point> points) {
        UNANSWERED.demand(points.size() >= answers(ResponseKind.STATEMENT), answers(ResponseKind.STATEMENT));
        int round = c.notices.size() - 1;
        points.forEach(point -> c.rechecked.add(
                new RecheckedPoint(round, point.raised(), Boolean.TRUE.equals(point.adopted()), point.because())));
    }

    /** What was said is answered, and the hearing asked for took place, before anything is decided (行政处罚法 45, 64). */
    void demandHeard() {
        HEARING_MISSING.demand(!hearingAsked());
        int round = c.notices.size() - 1;
        long rechecked = c.rechecked.stream().filter(point -> point.notice() == round).count();
        long raised = answers(ResponseKind.STATEMENT);
        NOT_RECHECKED.demand(rechecked >= (raised == 0 && answers(ResponseKind.HEARING_REQUEST) > 0 ? 1 : raised));
    }

    /** Whether the party, as it is now, has been told what is proposed. */
    boolean isOpened() {
        return c.notices.size() > c.noticesFrom;
    }

    boolean heard() {
        return c.hearings.stream().anyMatch(hearing -> hearing.outcome() == HearingOutcome.HELD);
    }

    /** The notice that counts; only to be asked where the party has been told. */
    Notice notice() {
        NOT_NOTIFIED.demand(isOpened());
        return PenaltyCase.last(c.notices);
    }

    private boolean hearingAsked() {
        return requestsNotMet().findAny().isPresent();
    }

    /** The days of the requests that no hearing announced since has met; a later notice never extinguishes a request. */
    private Stream<LocalDate> requestsNotMet() {
        return c.responses.stream().filter(response -> response.kind() == ResponseKind.HEARING_REQUEST)
                .filter(response -> response.notice() >= c.noticesFrom).map(Response::happenedOn)
                .filter(day -> c.hearings.stream().noneMatch(hearing -> hearing.answers(day)));
    }

    private boolean isSettled(Right right) {
        Response latest = latest(right);
        return latest != null && latest.kind() != ResponseKind.WAIVER_WITHDRAWAL;
    }

    /** What the party last did with the right after the current notice; null for nothing. */
    private Response latest(Right right) {
        return current().filter(response -> response.right() == right).reduce((earlier, later) -> later).orElse(null);
    }

    private long answers(ResponseKind kind) {
        return current().filter(response -> response.kind() == kind).count();
    }

    private Stream<Right> offered() {
        return Stream.of(Right.values()).filter(notice()::offers);
    }

    private Stream<Response> current() {
        int round = c.notices.size() - 1;
        return c.responses.stream().filter(response -> response.notice() == round);
    }

    private void afterNotice(LocalDate day) {
        BEFORE_NOTICE.demand(!day.isBefore(notice().servedOn()), notice().servedOn());
    }

    private void respond(ResponseKind kind, Right right, LocalDate day, String statement) {
        c.responses.add(new Response(c.notices.size() - 1, kind, right, day, statement, null));
    }
}
