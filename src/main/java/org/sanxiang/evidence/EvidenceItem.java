package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
    }

    @Override
    String entry() {
        return "evidence";
    }

    @Override
    String thing() {
        return title;
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("kind", kind), fact("title", title), fact("source", source), fact("place", place),
                fact("collectedOn", collectedOn), fact("description", description), fact("fact", fact));
    }

    CaseEvidence.Item item() {
        return new CaseEvidence.Item(id(), kind, title, fact, files().stream().map(RecordFile::hash).toList());
    }
}
