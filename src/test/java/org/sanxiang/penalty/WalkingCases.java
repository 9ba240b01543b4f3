package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.sanxiang.TestClock;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.people.People;
import org.sanxiang.review.Conclusion;
import org.springframework.stereotype.Component;

/** Cases that stand at a given step, for tests of all modules; walked there by the real people through the real door. */
@Component
public class WalkingCases {

    private final Door door;
    private final TestClock clock;
    private final Staff staff;
    private final Staff remembered;

    WalkingCases(Steps steps, Registration registration, TestClock clock, People people) {
        this.door = new ServiceDoor(steps, registration);
        this.clock = clock;
        this.staff = new Staff(people);
        this.remembered = new RememberedStaff(people);
    }

    CaseWalk walk() {
        return walk(door);
    }

    /** A walk whose acts are done in another way than by the services. */
    CaseWalk walk(Door by) {
        clock.set(LocalDate.of(2023, 3, 1));
        return new CaseWalk(by, clock, staff);
    }

    public long atVerification() {
        return walk().register("CG-001", PartyKind.ORGANISATION).id;
    }

    public long atInvestigation() {
        return walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).id;
    }

    /** A case in which evidence was collected on two days. */
    public long collectedTwice() {
        CaseWalk walk = walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION);
        staff.collect(walk);
        clock.set(walk.today().plusDays(1));
        staff.collect(walk);
        return walk.id;
    }

    /** A major case whose party has been told and may still answer. */
    public long atPartyResponse(BigDecimal fine) {
        return walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(fine)
                .notify(fine, true).id;
    }

    /** A major case whose draft waits for its review. */
    public long atReview(BigDecimal fine) {
        return toReview(fine).id;
    }

    public long archived(BigDecimal fine) {
        return toReview(fine).review(Conclusion.AGREED).discuss().decide().issueAndServe().finish(fine).id;
    }

    /** The party of a case asks the county government to reconsider the decision. */
    public void contested(long caseId) {
        LocalDate today = LocalDate.now(clock);
        take(caseId, "remedy", new RemedyForm(RemedyKind.RECONSIDERATION, "泸县人民政府", "复受1号", today, today, null, null));
    }

    /** The county government lets the contested decision stand. */
    public void upheld(long caseId) {
        LocalDate today = LocalDate.now(clock);
        take(caseId, "remedy-result", new RemedyResultForm(1, RemedyOutcome.UPHELD, "复决1号", today, today, today, null, null,
                null, null, "维持原决定"));
    }

    private <F extends Record> void take(long caseId, String path, F form) {
        door.take(new StepAt(caseId, path, "", 0), form, staff.actor("officer1"));
    }

    /** A case that is neither major nor contested, from the clue to the archive. */
    public long straight() {
        BigDecimal fine = new BigDecimal("3000");
        clock.set(LocalDate.of(2023, 3, 1));
        return new CaseWalk(door, clock, remembered).register("CG-010", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(fine)
                .notify(fine, false).waive(false).draft(fine).decide().issueAndServe().finish(fine).id;
    }

    private CaseWalk toReview(BigDecimal fine) {
        return walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(fine)
                .notify(fine, true).waive(true).draft(fine);
    }
}
