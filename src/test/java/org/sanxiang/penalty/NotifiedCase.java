package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Collections;

import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.WorkCalendar;

import static org.sanxiang.cases.PartyKind.ORGANISATION;

/** A case whose party was told of a fine of 10,000 yuan, and what the two sides say and do then. */
abstract class NotifiedCase {

    private static final WorkCalendar CALENDAR = DeliveredCalendar.calendar();
    static final LocalDate HEARING_NOTICE = LocalDate.of(2023, 4, 13);
    /** The first day with seven full working days before it; Sunday 23 April is worked and counts. */
    static final LocalDate HEARING = LocalDate.of(2023, 4, 24);

    final ACase a = ACase.filed(ORGANISATION).reported("10000").notified("10000");

    void state(LocalDate day) {
        a.c.dialogue().stated(new StatementForm(day, "罚款过重", null));
    }

    void request(LocalDate day) {
        a.c.dialogue().hearingRequested(new HearingRequestForm(day, null));
    }

    void waive(Right right, LocalDate day) {
        a.c.dialogue().waived(new WaiverForm(right, day, true));
    }

    void withdraw(Right right, LocalDate day) {
        a.c.dialogue().waiverWithdrawn(new WithdrawalForm(right, day));
    }

    void arrange(LocalDate served, LocalDate held) {
        a.c.dialogue().hearingArranged(Filled.hearingNotice(served, held), CALENDAR, 7);
    }

    void end(HearingOutcome outcome, LocalDate day) {
        a.c.dialogue().hearingEnded(Filled.hearing(outcome, day));
    }

    void hold(HearingOutcome outcome, LocalDate served, LocalDate day) {
        arrange(served, day.isBefore(HEARING) ? HEARING : day);
        end(outcome, day);
    }

    void recheck(int points) {
        a.c.dialogue().rechecked(Collections.nCopies(points, new RecheckForm.Point("罚款过重", false, "在幅度以内")));
    }
}
