package org.sanxiang.penalty;

import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.EarlierBlocks;
import org.springframework.stereotype.Component;

/** From the draft to the dossier, on the case page. */
@Component
class DecisionSection implements CaseSection {

    private final PenaltyCases cases;

    DecisionSection(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "decision";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.procedureKey().equals(Registration.PROCEDURE);
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        PenaltyCase c = cases.get(file.id());
        List<Block> blocks = new ArrayList<>();
        if (c.reviewOrder != null) {
            blocks.add(order(c.reviewOrder));
        }
        blocks.addAll(EarlierBlocks.of(c.drafts, draft -> draft(draft, c.drafts.indexOf(draft) + 1),
                draft -> new Object[] {draft.kind(), draft.hash()}));
        blocks.addAll(EarlierBlocks.of(c.deliberations, DecisionSection::deliberation,
                deliberation -> new Object[] {deliberation.heldOn()}));
        blocks.addAll(EarlierBlocks.of(c.decisions, DecisionSection::decision,
                decision -> new Object[] {decision.number(), decision.decidedOn()}));
        blocks.addAll(EarlierBlocks.of(c.services, DecisionSection::service,
                attempt -> new Object[] {attempt.method(), attempt.attemptedAt(), attempt.result()}));
        c.transfers.forEach(transfer -> blocks.add(transfer(transfer)));
        if (c.closing != null) {
            blocks.add(closing(c));
        }
        return blocks;
    }

    private static Block order(ReviewOrder order) {
        return new Block("block.review-order", "", List.of(
                Fact.of("fact.review-order.stage", order.stage()),
                Fact.of("fact.review-order.notice-to-come", order.noticeToCome())));
    }

    private static Block draft(Draft draft, int round) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("form.draft.kind", draft.kind()),
                Fact.of("form.draft.noPenaltyGround", draft.ground()),
                Fact.of("form.draft.facts", draft.facts()),
                Fact.of("form.draft.evidence", draft.evidence()),
                Fact.of("form.draft.basis", draft.basis()),
                Fact.of("form.draft.correction", draft.correction()),
                Fact.of("form.draft.performance", draft.performance()),
                Fact.of("form.draft.remedies", draft.remedies()),
                Fact.of("fact.draft.major", draft.major()),
                Fact.of("fact.draft.rows", draft.majorRows())));
        facts.addAll(ProposalFacts.of(draft.proposal()));
        facts.add(Fact.of("fact.draft.hash", draft.hash()));
        return new Block("block.draft", Integer.toString(round), facts);
    }

    private static Block deliberation(Deliberation deliberation) {
        return new Block(deliberation.dispute() ? "step.settle-dispute" : "block.deliberation", "", List.of(
                Fact.of("form.discuss.heldOn", deliberation.heldOn()),
                Fact.of("form.discuss.place", deliberation.place()),
                Fact.of("form.discuss.because", deliberation.because()),
                Fact.of("form.discuss.members", deliberation.memberNames()),
                Fact.of("form.discuss.attendingReviewers", deliberation.attendingReviewers()),
                Fact.of("form.discuss.opinion", deliberation.opinion())));
    }

    private static Block decision(Decision decision) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("fact.decision.number", decision.number()),
                Fact.of("fact.decision.kind", decision.kind()),
                Fact.of("fact.decision.approved", decision.approvedOn()),
                Fact.of("fact.decision.on", decision.decidedOn()),
                Fact.of("fact.decision.served", decision.servedOn()),
                Fact.of("form.decide.lateBecause", decision.lateBecause())));
        facts.addAll(ProposalFacts.of(decision.proposal()));
        return new Block("block.decision", "", facts);
    }

    private static Block service(ServiceAttempt attempt) {
        return new Block("block.service", "", List.of(
                Fact.of("form.serve.attempt.method", attempt.method()),
                Fact.of("form.serve.attempt.attemptedAt", attempt.attemptedAt().toString().replace('T', ' ')),
                Fact.of("form.serve.attempt.place", attempt.place()),
                Fact.of("form.serve.attempt.servers", attempt.servers()),
                Fact.of("form.serve.attempt.receivedBy", attempt.receivedBy()),
                Fact.of("form.serve.attempt.result", attempt.result()),
                Fact.of("form.serve.attempt.remark", attempt.remark())));
    }

    private static Block transfer(Transfer transfer) {
        return new Block("block.transfer", "", List.of(
                Fact.of("form.report-transfer.taskGroup", transfer.taskGroup()),
                Fact.of("form.report-transfer.crime", transfer.crime()),
                Fact.of("fact.transfer.approved", transfer.approvedAt()),
                Fact.of("form.approve-transfer.lateBecause", transfer.approvalLateBecause()),
                Fact.of("form.hand-over.handedOverAt", transfer.handedOverAt()),
                Fact.of("form.hand-over.lateBecause", transfer.lateBecause()),
                Fact.of("form.hand-over.police", transfer.police()),
                Fact.of("form.hand-over.receiptNumber", transfer.receiptNumber()),
                Fact.of("form.await-police.answer", transfer.answer()),
                Fact.of("form.await-police.answeredOn", transfer.answeredOn())));
    }

    private static Block closing(PenaltyCase c) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("form.close.reason", c.closing.reason()),
                Fact.of("form.close.result", c.closing.result())));
        if (c.archiving != null) {
            facts.add(Fact.of("form.archive.dossierOrder", c.archiving.dossierOrder()));
            facts.add(Fact.of("form.archive.pages", c.archiving.pages()));
            facts.add(Fact.of("form.archive.retention", c.archiving.retention()));
        }
        return new Block("block.closing", "", facts);
    }
}
