package org.sanxiang.penalty;

import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.EarlierBlocks;
import org.sanxiang.catalog.FineRange;
import org.sanxiang.catalog.Matter;
import org.sanxiang.catalog.Matters;
import org.springframework.stereotype.Component;

/** From the investigation report to the recheck, on the case page. */
@Component
class InquirySection implements CaseSection {

    private final PenaltyCases cases;
    private final Matters matters;

    InquirySection(PenaltyCases cases, Matters matters) {
        this.cases = cases;
        this.matters = matters;
    }

    @Override
    public String key() {
        return "inquiry";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.procedureKey().equals(Registration.PROCEDURE);
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        PenaltyCase c = cases.get(file.id());
        List<Block> blocks = new ArrayList<>();
        if (c.report != null) {
            blocks.add(report(c));
            matters.find(c.clue.matter()).ifPresent(matter -> blocks.add(discretion(c, matter)));
        }
        blocks.addAll(EarlierBlocks.of(c.notices, notice -> notice(notice, c.notices.indexOf(notice) + 1),
                notice -> new Object[] {notice.servedOn(), notice.method()}));
        c.responses.forEach(response -> blocks.add(response.statement() == null
                ? response(response).folded(response.kind(), response.right(), response.happenedOn()) : response(response)));
        blocks.addAll(EarlierBlocks.of(c.hearings, InquirySection::hearing,
                hearing -> new Object[] {hearing.hearingOn(), hearing.outcome()}));
        c.rechecked.forEach(point -> blocks.add(new Block("block.recheck", "", List.of(
                Fact.of("form.recheck.points.raised", point.raised()),
                Fact.of("form.recheck.points.adopted", point.adopted()),
                Fact.of("form.recheck.points.because", point.because())))));
        return blocks;
    }

    private static Block report(PenaltyCase c) {
        Report report = c.report;
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("form.investigate.facts", report.facts()),
                Fact.of("form.investigate.evidence", report.evidence()),
                Fact.of("form.investigate.basis", report.basis()),
                Fact.of("form.investigate.mitigation", report.mitigation()),
                Fact.of("form.investigate.circumstances", report.circumstances()),
                Fact.of("form.investigate.orderExplanation", report.orderExplanation()),
                Fact.of("form.investigate.handling", report.handling())));
        facts.addAll(ProposalFacts.of(c.proposal));
        return new Block("block.report", "", facts);
    }

    /** What is proposed beside what the law provides (行政处罚法 34). */
    private static Block discretion(PenaltyCase c, Matter matter) {
        FineRange range = new Range(matter, c.party.kind()).range();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("fact.discretion.basis", matter.basis()),
                Fact.of("fact.discretion.lowest", range.lowest()),
                Fact.of("fact.discretion.highest", range.highest()),
                Fact.of("form.investigate.mitigation", c.report.mitigation()),
                Fact.of("form.investigate.circumstances", c.report.circumstances())));
        facts.addAll(ProposalFacts.of(c.decisions().draft() == null ? c.proposal : c.decisions().draft().proposal()));
        return new Block("block.discretion", "", facts);
    }

    private static Block notice(Notice notice, int round) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("form.notify.content", notice.content()),
                Fact.of("form.notify.grounds", notice.grounds()),
                Fact.of("form.notify.basis", notice.basis()),
                Fact.of("form.notify.hearingOffered", notice.hearingOffered()),
                Fact.of("form.notify.serviceMethod", notice.method()),
                Fact.of("form.notify.servedOn", notice.servedOn()),
                Fact.of("form.notify.receivedBy", notice.receivedBy()),
                Fact.of("fact.notice.statement-due", notice.statementDue())));
        if (notice.hearingOffered()) {
            facts.add(Fact.of("fact.notice.hearing-due", notice.hearingDue()));
        }
        facts.addAll(ProposalFacts.of(notice.proposal()));
        return new Block("block.notice", Integer.toString(round), facts);
    }

    private static Block response(Response response) {
        return new Block("block.response", "", List.of(
                Fact.of("fact.response.what", response.kind()),
                Fact.of("form.hear-party.waiver.waived", response.right()),
                Fact.of("fact.response.on", response.happenedOn()),
                Fact.of("form.hear-party.statement.oral", response.oral()),
                Fact.of("fact.response.statement", response.statement())));
    }

    private static Block hearing(Hearing hearing) {
        return new Block("block.hearing", "", List.of(
                Fact.of("form.hold-hearing.arrange.noticeServedOn", hearing.noticeServedOn()),
                Fact.of("form.hold-hearing.arrange.hearingOn", hearing.hearingOn()),
                Fact.of("form.hold-hearing.arrange.place", hearing.place()),
                Fact.of("form.hold-hearing.outcome", hearing.outcome()),
                Fact.of("form.hold-hearing.startedAt", hearing.startedAt()),
                Fact.of("form.hold-hearing.endedAt", hearing.endedAt()),
                Fact.of("form.hold-hearing.hearingRecord", hearing.hearingRecord()),
                Fact.of("form.hold-hearing.report", hearing.report())));
    }
}
