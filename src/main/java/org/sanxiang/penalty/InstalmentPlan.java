package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Money;

/**
 * A party in hardship asks to pay later or in parts, and the head answers (行政处罚法 66). A single instalment is a
 * deferral.
 */
@Entity
@DiscriminatorValue("INSTALMENTS")
class InstalmentPlan extends ExecutionEntry {

    @ElementCollection
    @CollectionTable(name = "penalty_instalment", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place_in_plan")
    private List<Instalment> instalments = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    @Column(name = "plan_conclusion")
    private InstalmentConclusion conclusion;
    private LocalDate answeredOn;
    private String answeredBy;

    protected InstalmentPlan() {
    }

    InstalmentPlan(InstalmentForm form) {
        super(form.appliedOn(), null, form.hardship());
        form.instalments().forEach(row -> instalments.add(Instalment.of(row)));
    }

    void answered(InstalmentConclusion answer, LocalDate today, String head) {
        conclusion = answer;
        answeredOn = today;
        answeredBy = head;
    }

    boolean isOpen() {
        return conclusion == null;
    }

    boolean isApproved() {
        return conclusion == InstalmentConclusion.APPROVE;
    }

    /** Null until the head has answered. */
    LocalDate answeredOn() {
        return answeredOn;
    }

    /** What the instalments add up to. */
    Money sum() {
        return instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Whether each instalment is due after the one before, and the first after the application. */
    boolean isInOrder() {
        LocalDate before = day();
        for (Instalment one : instalments) {
            if (!one.dueOn().isAfter(before)) {
                return false;
            }
            before = one.dueOn();
        }
        return true;
    }

    /** The day until which everything is to be paid. */
    LocalDate lastDay() {
        return instalments.get(instalments.size() - 1).dueOn();
    }

    @Override
    String entry() {
        return "instalments";
    }

    @Override
    List<Fact> particulars() {
        Stream<Fact> rows = instalments.stream()
                .map(one -> Fact.of("fact.execution.instalment", one.dueOn() + " · " + one.amount()));
        return Stream.concat(rows, Stream.of(Fact.of("form.approve-instalments.conclusion", conclusion),
                Fact.of("fact.execution.answered-on", answeredOn),
                Fact.of("fact.execution.answered-by", answeredBy))).toList();
    }
}
