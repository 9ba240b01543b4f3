package org.sanxiang.penalty;

import org.sanxiang.catalog.Matters;
import org.sanxiang.evidence.CaseEvidence;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 调查终结: the investigation report, resting on records and evidence (行政处罚法 28, 30, 46, 55). */
@Component
class Investigation extends PenaltyStep<ReportForm> {

    private final CaseEvidence evidence;
    private final Matters matters;

    Investigation(PenaltyCases cases, CaseEvidence evidence, Matters matters) {
        super(cases, "investigate", ReportForm.class, null);
        this.evidence = evidence;
        this.matters = matters;
    }

    @Override
    public ReportForm blank(long caseId) {
        PenaltyCase c = get(caseId);
        Report report = c.report;
        if (report == null) {
            String basis = matters.find(c.clue.matter()).map(matter -> matter.breaches() + "；" + matter.basis())
                    .orElse(null);
            return new ReportForm(c.filingFacts, null, basis, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null);
        }
        return new ReportForm(report.facts(), report.evidence(), report.basis(), report.mitigation(),
                report.circumstances(), report.orderExplanation(), report.handling(), c.proposal.kindSet(),
                c.proposal.fine().yuan(), c.proposal.confiscation().yuan(), c.proposal.demolishedM2(),
                report.amountBasis(), report.complex(), null, null,
                report.gains() == null ? null : report.gains().yuan(), report.gainsBecause());
    }

    @Override
    String take(PenaltyCase penaltyCase, ReportForm form, Actor actor) {
        penaltyCase.inquiry().concluded(form, evidence.of(penaltyCase.file().id()),
                matters.find(penaltyCase.clue.matter()).orElseThrow());
        return "concluded";
    }
}
