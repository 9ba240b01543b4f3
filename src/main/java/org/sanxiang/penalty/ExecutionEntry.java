package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.evidence.Occurrence;
import org.sanxiang.kernel.Money;

/**
 * Something that happened while a decision was carried out. What was entered is never taken back; what answers it is kept
 * with it or comes after it.
 */
@Entity
@Table(name = "penalty_execution")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "entry_kind", length = 30)
abstract class ExecutionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "happened_on")
    private LocalDate day;
    @Column(name = "amount_fen")
    private Money amount;
    private String description;
    private String decisionNumber;

    protected ExecutionEntry() {
    }

    /** @param amount null where no money is in question */
    ExecutionEntry(LocalDate day, Money amount, String description) {
        this.day = day;
        this.amount = amount;
        this.description = description;
    }

    /** Name of the entry in the work area {@code execute}. */
    abstract String entry();

    /** Message key of its title on the case page. */
    String title() {
        return "step.execute." + entry();
    }

    /** What it says besides its day, its amount and its description, for the case page. */
    abstract List<Fact> particulars();

    /** The links of the catalogue of recordings that it tells of. */
    List<Occurrence> links() {
        return List.of();
    }

    final List<Fact> facts() {
        return Stream.of(Stream.of(Fact.of("fact.execution.on", day), Fact.of("fact.amount", amount)),
                particulars().stream(), Stream.of(Fact.of("fact.execution.description", description)))
                .flatMap(part -> part).toList();
    }

    Fact fact(String field, Object value) {
        return Fact.of("form.execute." + entry() + "." + field, value);
    }

    /** Binds the entry to the decision that is carried out. */
    void belongsTo(Decision decision) {
        decisionNumber = decision.number();
    }

    boolean concerns(Decision decision) {
        return decision != null && decision.number().equals(decisionNumber);
    }

    LocalDate day() {
        return day;
    }

    Money amount() {
        return amount;
    }
}
