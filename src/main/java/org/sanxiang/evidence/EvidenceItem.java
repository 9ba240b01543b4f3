package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.sanxiang.cases.CaseSection.Fact;

/** An item of evidence (行政处罚法 46). */
@Entity
class EvidenceItem extends CaseRecord {

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;
    private String title;
    private String source;
    private String place;
    private LocalDate collectedOn;
    private String description;
    private String fact;
    private Boolean monitored;
    @Embedded
    private Confirmation confirmation;
    @ElementCollection
    @CollectionTable(name = "evidence_link", joinColumns = @JoinColumn(name = "evidence_id"))
    @Column(name = "record_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Long> records = new TreeSet<>();

    protected EvidenceItem() {
    }

    EvidenceItem(EvidenceForm form, CollectedBy crew) {
        super(crew);
        this.kind = form.kind();
        this.title = form.title();
        this.source = form.source();
        this.place = form.place();
        this.collectedOn = form.collectedOn();
        this.description = form.description();
        this.fact = form.fact();
        this.monitored = form.monitored();
        this.confirmation = form.confirmed();
        this.records.addAll(form.records() == null ? List.of() : form.records());
    }

    @Override
    String entry() {
        return "evidence";
    }

    @Override
    String subject() {
        return collectedOn + " " + title;
    }

    @Override
    LocalDate happenedOn() {
        return collectedOn;
    }

    @Override
    Reference reference() {
        return new Reference("records", records);
    }

    @Override
    String thing() {
        return title;
    }

    @Override
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(fact("kind", kind), fact("title", title), fact("source", source),
                fact("place", place), fact("collectedOn", collectedOn), fact("description", description), fact("fact", fact)));
        if (confirmation != null) {
            facts.addAll(confirmation.facts(this::label));
        }
        facts.add(fact("monitored", monitored));
        return facts;
    }

    boolean isMonitored() {
        return Boolean.TRUE.equals(monitored);
    }

    LocalDate collectedOn() {
        return collectedOn;
    }

    CaseEvidence.Item item() {
        return new CaseEvidence.Item(id(), kind, title, fact, files().stream().map(RecordFile::hash).toList());
    }
}
