package org.sanxiang.penalty;

import java.util.List;

import org.sanxiang.documents.LegalContents;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** What the law demands of the instruments of a penalty case, place by place. */
@Component
class PenaltyContents implements LegalContents {

    static final Rule NOTICE = new Rule("PUN-44", "notice-incomplete");
    static final Rule DECISION = new Rule("PUN-59", "decision-incomplete");
    static final Rule PAYEE = new Rule("PUN-67", "payee-missing");
    static final Rule PROOF_OF_SERVICE = new Rule("PUN-61", "proof-of-service-incomplete");
    static final Rule HEARING_NOTICE = new Rule("PUN-64", "hearing-notice-incomplete");
    static final Rule VOUCHER = new Rule("PUN-70", "voucher-incomplete");
    static final Rule DISPOSAL = new Rule("PUN-74", "disposal-incomplete");
    static final Rule ORDER = new Rule("PUN-28", "order-incomplete");
    static final Rule DEMAND = new Rule("ENF-35", "demand-incomplete");
    static final Rule COURT = new Rule("ENF-55", "application-incomplete");
    static final Rule TRANSFER = new Rule("TRF-6", "transfer-incomplete");

    @Override
    public List<Demanded> all() {
        return List.of(
                new Demanded("D14", NOTICE, List.of("body.name", "party.name", "notice.content", "notice.facts",
                        "notice.grounds", "notice.basis", "notice.statementDays", "body.address", "body.phone")),
                new Demanded("D16B", HEARING_NOTICE, List.of("party.name", "act.hearingOn", "act.startsAt", "act.place",
                        "body.name")),
                new Demanded("D20", DECISION, List.of("instrument.number", "party.name", "party.address",
                        "decision.facts", "decision.evidence", "decision.basis", "decision.penalty.kinds",
                        "decision.correction", "decision.performance", "decision.remedies", "body.reconsideration",
                        "body.court", "body.name", "decision.decidedOn")),
                new Demanded("D20", PAYEE, List.of("body.bank", "body.account")),
                new Demanded("D21", DECISION, List.of("instrument.number", "party.name", "party.address",
                        "decision.facts", "decision.evidence", "decision.basis", "decision.remedies",
                        "body.reconsideration", "body.court", "body.name", "decision.decidedOn")),
                new Demanded("D23", PROOF_OF_SERVICE, List.of("party.name", "act.method", "act.attemptedAt", "act.place",
                        "act.servers", "act.result")),
                new Demanded("D26", VOUCHER, List.of("act.voucher", "act.amount", "act.paidOn")),
                new Demanded("D34", DISPOSAL, List.of("act.disposedOn", "act.place", "act.manner", "act.things", "act.holder",
                        "act.officers", "act.recorder", "act.witness", "decision.number")),
                new Demanded("D28", DEMAND, List.of("party.name", "decision.number", "act.performBy",
                        "act.manner", "body.name")),
                new Demanded("D30", COURT, List.of("act.court", "act.object", "act.partyOpinion",
                        "decision.number", "decision.facts", "decision.basis", "execution.demandedOn")),
                new Demanded("D12", ORDER, List.of("party.name", "act.content", "act.basis", "act.deadline")),
                new Demanded("D32", TRANSFER, List.of("act.police", "act.materials", "transfer.crime",
                        "transfer.facts")));
    }
}
