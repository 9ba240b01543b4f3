package org.sanxiang.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.sanxiang.deadlines.Ledger;
import org.sanxiang.deadlines.Pause;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.ChineseTime;

/** A request for review: when it was sent, given back and sent again, and so on whom its time lies. */
@Entity
class ReviewRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long caseId;
    private int round;
    private Instant sentAt;
    private LocalDate sentOn;
    private Instant endedAt;
    private LocalDate endedOn;
    private Integer reviewerDays;
    private Integer handlerDays;
    private boolean withdrawn;
    @Embedded
    private Prolonged prolonged;
    /** Saves a look at the returns, of which most requests have none. */
    private boolean everReturned;
    @ElementCollection
    @CollectionTable(name = "review_return", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "place")
    private List<Returned> returns = new ArrayList<>();

    protected ReviewRequest() {
    }

    ReviewRequest(long caseId, int round, Instant now) {
        this.caseId = caseId;
        this.round = round;
        this.sentAt = now;
        this.sentOn = day(now);
    }

    void returned(Returned returned) {
        everReturned = true;
        returns.add(returned);
    }

    void sentAgain(Instant now) {
        returns.set(returns.size() - 1, last().sentAgain(now));
    }

    void prolonged(Prolonged by) {
        prolonged = by;
    }

    /** The days that it took are written down with the end, so that a later change of the calendar leaves them as they were. */
    void concluded(Instant now, WorkCalendar calendar) {
        endedAt = now;
        endedOn = day(now);
        reviewerDays = daysOfReviewer(calendar, endedOn);
        handlerDays = daysOfHandlers(calendar, endedOn);
    }

    /** The case went another way before the review was concluded. */
    void withdrawn(Instant now, WorkCalendar calendar) {
        concluded(now, calendar);
        withdrawn = true;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** Whether the handlers have it, because materials were missing. */
    boolean isReturned() {
        return everReturned && last().isOpen();
    }

    private Returned last() {
        return returns.get(returns.size() - 1);
    }

    /** The days on which the reviewer does not have it do not count; the day of giving back still does. */
    Ledger ledger() {
        return new Ledger(returns().stream().map(returned -> new Pause(day(returned.returnedAt()).plusDays(1),
                returned.isOpen() ? null : day(returned.sentAgainAt()).plusDays(1))).toList(),
                prolonged == null ? 0 : prolonged.days());
    }

    /** Working days that the handlers had it since it was first sent; the day of giving back is the reviewer's. */
    int daysOfHandlers(WorkCalendar calendar, LocalDate today) {
        return returns().stream().mapToInt(returned ->
                days(calendar, day(returned.returnedAt()), returned.isOpen() ? end(today) : day(returned.sentAgainAt()))).sum();
    }

    /** Working days that the reviewer had it; the day of sending does not count. */
    int daysOfReviewer(WorkCalendar calendar, LocalDate today) {
        return days(calendar, sentOn(), end(today)) - daysOfHandlers(calendar, today);
    }

    private LocalDate end(LocalDate today) {
        return endedAt == null ? today : day(endedAt);
    }

    private static int days(WorkCalendar calendar, LocalDate from, LocalDate to) {
        return calendar.fullWorkingDaysBetween(from, to.plusDays(1));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ChineseTime.ZONE);
    }

    LocalDate sentOn() {
        return sentOn;
    }

    Instant sentAt() {
        return sentAt;
    }

    /** The round of review that it leads to. */
    int round() {
        return round;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Null where it was not given more time. */
    Prolonged prolonged() {
        return prolonged;
    }

    List<Returned> returns() {
        return everReturned ? List.copyOf(returns) : List.of();
    }
}
