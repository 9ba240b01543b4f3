package org.sanxiang.penalty;

import java.time.LocalDate;

import org.sanxiang.cases.Stage;
import org.sanxiang.cases.Subject;
import org.sanxiang.catalog.Matter;
import org.sanxiang.evidence.Collected;
import org.sanxiang.people.Crew;

import static org.sanxiang.penalty.Rules.*;

/** From the clue to the investigation report. */
record Inquiry(PenaltyCase c) {

    /** @param overdue whether the period of verification is over (late, not refused: 行政处罚法 54) */
    void verified(VerificationForm form, boolean overdue) {
        VERIFIED_LATE.warn(!overdue, form.lateBecause());
        c.verification = form;
        switch (form.outcome()) {
            case NO_FILING -> c.file().reached(Stage.NOT_FILED);
            case TRANSFER_BODY -> c.file().reached(Stage.HANDED_TO_BODY);
            case FILE -> c.file().reached(Stage.CLUE);
        }
    }

    /** @param handlers two or more officers with a certificate valid today (行政处罚法 42) */
    void requestFiling(FilingForm form, Crew handlers, LocalDate today) {
        limitation();
        handlers.demandTwo(TWO_HANDLERS);
        handlers.demandCertified(today);
        concerns(form);
        c.filingFacts = form.facts();
        c.filingGrounds = form.grounds();
    }

    private void concerns(StatedParty form) {
        c.party = Party.of(form);
        Subject subject = c.file().subject();
        c.file().concerns(new Subject(subject.matterCode(), subject.matterName(), form.partyName(), form.partyKind()));
    }

    /**
     * Another party takes the place of the one on file; what the former was told does not count for it.
     *
     * @return whether the former party had been notified, so that the new one must be
     */
    boolean partyChanged(PartyChangeForm form, LocalDate today) {
        boolean told = c.dialogue().isOpened();
        c.formerParties.add(new FormerParty(c.party.name(), c.party.idNumber(), form.conclusion(), form.proof(), today));
        c.noticesFrom = c.notices.size();
        concerns(form);
        return told;
    }

    /**
     * Acts that were not discovered within two years (five for life, health or finance with harm) of their end are no
     * longer punished (行政处罚法 36).
     */
    void limitation() {
        ClueForm clue = c.clue;
        if (clue.actEndedOn() != null) {
            int years = Boolean.TRUE.equals(clue.lifeOrHealth()) ? 5 : 2;
            LIMITATION.demand(!clue.discoveredOn().isAfter(clue.actEndedOn().plusYears(years)), years);
        }
    }

    void filed(String number, LocalDate today) {
        c.file().filed(number, today);
    }

    void concluded(ReportForm form, Collected collected, Matter matter) {
        RECORD_MADE.demand(collected.records() > 0);
        MONITORED_UNREVIEWED.demand(collected.unreviewed() == 0, collected.unreviewed());
        EVIDENCE_TAKEN.demand(collected.items() > 0);
        ORDERED_TO_CORRECT.demand(collected.orderServed()
                || form.orderExplanation() != null && !form.orderExplanation().isBlank());
        Proposal proposal = form.handling() == ProposedHandling.PENALTY
                ? Proposal.of(form.kinds(), form.fine(), form.confiscation(), form.demolishedM2()) : Proposal.NOTHING;
        if (form.handling() == ProposedHandling.PENALTY) {
            demandAge(form.mitigation());
            demandProvided(matter, proposal, form.mitigation(), form.amountBasis());
            NOT_CORRECTING.demand(collected.orderServed() && collected.reinspectedAfterOrder()
                    || proposal.kindSet().stream().noneMatch(kind -> kind.isForNotCorrecting(matter)));
        }
        Report report = Report.of(form);
        GAINS_LEFT.warn(!form.handling().isPunishable() || !report.leavesGains(proposal), form.gainsBecause());
        c.dialogue().proposed(proposal, new Heavier(form.heavierGround(), form.heavierBecause()));
        c.report = report;
    }

    /** What the handlers propose after the party or the review has spoken; the head approves it before the next notice. */
    void proposedAnew(Reproposal form, Matter matter) {
        if (form.notifiesAgain()) {
            demandProvided(matter, form.proposal(), c.report.mitigation(), c.report.amountBasis());
            c.dialogue().proposed(form.proposal(), form.heavier());
        }
    }

    /**
     * The matter may be punished in these kinds and with this amount.
     *
     * @param amountBasis the basis stated by hand where the national text has no number
     */
    void demandProvided(Matter matter, Proposal proposal, Mitigation mitigation, String amountBasis) {
        KIND_NOT_PROVIDED.demand(proposal.kindSet().stream().allMatch(kind -> kind.isProvidedBy(matter)), matter.name());
        new Range(matter, c.party.kind()).demand(proposal.fine(), mitigation != Mitigation.NONE, amountBasis);
    }

    /** Nobody under 14 is punished; 14 to 17 is mitigated (行政处罚法 30). */
    void demandAge(Mitigation mitigation) {
        LocalDate act = c.clue.actEndedOn() == null ? c.clue.discoveredOn() : c.clue.actEndedOn();
        int age = c.party.ageOn(act);
        CHILD.demand(age >= 14, age);
        MINOR.demand(age >= 18 || mitigation != Mitigation.NONE, age);
    }
}
