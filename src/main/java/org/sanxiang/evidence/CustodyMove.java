package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** A thing that went from one keeper to the next (行政强制法 26). */
@Entity
class CustodyMove extends CaseRecord {

    private long itemId;
    @Enumerated(EnumType.STRING)
    private MoveKind kind;
    @Column(name = "moved_from")
    private String from;
    @Column(name = "moved_to")
    private String to;
    private LocalDateTime movedAt;
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "seal_state")
    private SealState seal;

    protected CustodyMove() {
    }

    CustodyMove(CustodyForm form, CollectedBy crew) {
        super(crew);
        this.itemId = form.item();
        this.kind = form.kind();
        this.from = form.from();
        this.to = form.to();
        this.movedAt = form.movedAt();
        this.reason = form.reason();
        this.seal = form.seal();
    }

    @Override
    String entry() {
        return "move-item";
    }

    @Override
    String title() {
        return "step.move-item";
    }

    @Override
    String subject() {
        return movedAt.toLocalDate() + " " + to;
    }

    @Override
    LocalDate happenedOn() {
        return movedAt.toLocalDate();
    }

    @Override
    Reference reference() {
        return new Reference("item", List.of(itemId));
    }

    @Override
    String label(String field) {
        return "form.move-item." + field;
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("kind", kind), fact("from", from), fact("to", to), fact("movedAt", movedAt),
                fact("reason", reason), fact("seal", seal));
    }

    boolean moves(CaseRecord thing) {
        return itemId == thing.id();
    }

    boolean isReturn() {
        return kind == MoveKind.RETURNED;
    }

    MoveKind kind() {
        return kind;
    }

    String from() {
        return from;
    }

    String reason() {
        return reason;
    }

    String to() {
        return to;
    }

    LocalDateTime movedAt() {
        return movedAt;
    }
}
