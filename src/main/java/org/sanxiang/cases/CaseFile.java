package org.sanxiang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.sanxiang.kernel.Actor;

/**
 * The root of a case, whatever its procedure. Every action of the case changes its version, so that no two people act on
 * the same state.
 */
@Entity
public class CaseFile extends CasePeople {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String procedureKey;
    private String body;
    private String unit;
    private String number;
    @Embedded
    private Subject subject;
    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.CLUE;
    private LocalDate registeredOn;
    private LocalDate filedOn;
    private LocalDate decidedOn;
    private LocalDate closedOn;
    private LocalDate archivedOn;
    private Instant changedAt;
    @ElementCollection
    @CollectionTable(name = "case_word", joinColumns = @JoinColumn(name = "case_id"))
    private Set<CaseWord> words = new HashSet<>();

    protected CaseFile() {
    }

    /**
     * Opens the file of a new clue.
     *
     * @param procedureKey the process that the case follows, for example {@code penalty}
     * @param body         code of the deciding body
     */
    public CaseFile(String procedureKey, String body, Subject subject, Actor registrar, LocalDate today, Instant now) {
        this.procedureKey = procedureKey;
        this.body = body;
        this.unit = registrar.unit();
        this.registeredOn = today;
        concerns(subject);
        assume(registrar.personId(), registrar.name(), Duty.REGISTRAR, now);
    }

    /** What the case is about: the matter and the party, as the lists show them. */
    public void concerns(Subject now) {
        if (subject == null || !subject.partyName().equals(now.partyName())) {
            findable(CaseWord.Of.PARTY, now.partyName());
        }
        subject = now;
    }

    private void findable(CaseWord.Of kind, String text) {
        words.removeIf(word -> word.kind() == kind);
        words.addAll(CaseWord.of(kind, text));
    }

    /** @throws org.sanxiang.kernel.Refusal where fewer than two handlers are left in a case that is filed (行政处罚法 42) */
    void demandTwoHandlers() {
        ChangeOfHandlers.TWO_LEFT.demand(!lacksHandlers());
    }

    /** Whether the case is filed and others must be named in place of handlers who are gone. */
    public boolean lacksHandlers() {
        return filedOn != null && !stage.isOver() && handlers().size() < 2;
    }

    /** The filing is approved: the case has its number and the 90 days begin (行政处罚法 60). */
    public void filed(String caseNumber, LocalDate day) {
        numbered(caseNumber);
        filedOn = day;
        stage = Stage.FILED;
    }

    /** The number of a file that is opened for something other than a case. */
    public void numbered(String own) {
        number = own;
        findable(CaseWord.Of.NUMBER, own);
    }

    /** @param day the date of the decision */
    public void decided(LocalDate day) {
        decidedOn = day;
        stage = Stage.DECIDED;
    }

    public void closed(LocalDate day) {
        closedOn = day;
        stage = Stage.CLOSED;
    }

    public void archived(LocalDate day) {
        archivedOn = day;
        stage = Stage.ARCHIVED;
    }

    public void reached(Stage reached) {
        stage = reached;
    }

    /** Marks the case as changed, so that its version moves with every action, also with two in the same instant. */
    @Override
    public void touch(Instant now) {
        changedAt = changedAt == null || now.isAfter(changedAt) ? now : changedAt.plus(1, ChronoUnit.MICROS);
    }

    /** How often the case was changed; whoever acts on an earlier version has not seen all. */
    public long version() {
        return version;
    }

    public long id() {
        return id;
    }

    public String procedureKey() {
        return procedureKey;
    }

    /** Code of the deciding body. */
    public String body() {
        return body;
    }

    public String unit() {
        return unit;
    }

    /** Null until the filing is approved. */
    public String number() {
        return number;
    }

    public Subject subject() {
        return subject;
    }

    public Stage stage() {
        return stage;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public LocalDate archivedOn() {
        return archivedOn;
    }
}
