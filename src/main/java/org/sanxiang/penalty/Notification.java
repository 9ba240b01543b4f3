package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.Crew;
import org.sanxiang.review.Reviews;
import org.springframework.stereotype.Component;

/** 事先告知: what is proposed and why, and the rights of the party (行政处罚法 44, 63). */
@Component
class Notification extends PenaltyStep<NoticeForm> {

    private final Officers officers;
    private final HearingThreshold threshold;
    private final Periods periods;
    private final Reviews reviews;

    Notification(PenaltyCases cases, Officers officers, HearingThreshold threshold, Periods periods, Reviews reviews) {
        super(cases, "notify", NoticeForm.class, null);
        this.officers = officers;
        this.threshold = threshold;
        this.periods = periods;
        this.reviews = reviews;
    }

    /** What was reviewed before is what the party is told; otherwise what the head approved. */
    @Override
    public NoticeForm blank(long caseId) {
        PenaltyCase c = get(caseId);
        Draft reviewed = c.isNoticeToCome() ? c.decisions().draft() : null;
        Proposal proposal = reviewed == null ? c.proposal : reviewed.proposal();
        boolean offer = threshold.reachedBy(proposal, c.party.kind().countsAsIndividual());
        return new NoticeForm(null, reviewed == null ? c.report.facts() : reviewed.facts(), c.report.circumstances(),
                reviewed == null ? c.report.basis() : reviewed.basis(), proposal.kindSet(),
                proposal.fine().yuan(), proposal.confiscation().yuan(), proposal.demolishedM2(), offer,
                periods.period("statement").length(), null, null, c.party.name(),
                c.file().handlers().stream().map(handler -> handler.personId()).toList());
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.offeredAs("servers");
    }

    @Override
    String take(PenaltyCase penaltyCase, NoticeForm form, Actor actor) {
        Crew servers = officers.crew(form.servers());
        servers.demandTwo(Rules.TWO_SERVERS);
        servers.demandCertified(form.servedOn());
        Rules.BEFORE_NOTICE.demand(!form.servedOn().isBefore(penaltyCase.file().filedOn()),
                penaltyCase.file().filedOn());
        penaltyCase.reviewFirst().demandReviewed(
                reviews.findFirstByCaseIdOrderByRoundDesc(penaltyCase.file().id()).orElse(null));
        String because = penaltyCase.heavier == null ? null : penaltyCase.heavier.because();
        penaltyCase.dialogue().notified(notice(form, because), threshold);
        return "notified";
    }

    private Notice notice(NoticeForm form, String because) {
        LocalDate statementDue = Notice.statementDue(form.servedOn(), form.statementDays(), periods);
        return new Notice(form.content(), form.facts(), form.grounds(), form.basis(), form.proposal(),
                Boolean.TRUE.equals(form.hearingOffered()), form.statementDays(), form.serviceMethod(),
                form.servedOn(), form.receivedBy(), because, statementDue,
                periods.due(form.servedOn(), "hearing-request"));
    }
}
