package org.sanxiang.people;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;

/** A standing delegation (离岗委托): somebody stands in for another in one role, for some days, once a head has approved. */
@Entity(name = "StandingDelegation")
public class Delegation {

    /** How far it has come. */
    public enum State { ASKED, COMING, IN_FORCE, OVER, ENDED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long delegatorId;
    private long substituteId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String reason;
    private Long approvedById;
    private String approvedByName;
    private Instant approvedAt;
    private Instant endedAt;

    protected Delegation() {
    }

    Delegation(long delegatorId, DelegationForm form) {
        this.delegatorId = delegatorId;
        this.substituteId = form.substitute();
        this.role = form.role();
        this.fromDay = form.fromDay();
        this.toDay = form.toDay();
        this.reason = form.reason();
    }

    void approved(Actor head, Instant now) {
        approvedById = head.personId();
        approvedByName = head.name();
        approvedAt = now;
    }

    void ended(Instant now) {
        endedAt = now;
    }

    /** What it is on the day. */
    public State state(LocalDate day) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (day.isAfter(toDay)) {
            return State.OVER;
        }
        if (approvedAt == null) {
            return State.ASKED;
        }
        return day.isBefore(fromDay) ? State.COMING : State.IN_FORCE;
    }

    /** Whether it may still come, or is in force, on one of the days. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return endedAt == null && !fromDay.isAfter(to) && !toDay.isBefore(from);
    }

    public long id() {
        return id;
    }

    public long delegatorId() {
        return delegatorId;
    }

    public long substituteId() {
        return substituteId;
    }

    public Role role() {
        return role;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate toDay() {
        return toDay;
    }

    public String reason() {
        return reason;
    }

    /** Null until it is approved. */
    public String approvedByName() {
        return approvedByName;
    }
}
