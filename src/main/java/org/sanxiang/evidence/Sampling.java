package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.people.Person;

/** Samples that were taken as evidence (行政处罚法 56). */
@Entity
class Sampling extends CaseRecord {

    private String items;
    @ElementCollection
    @CollectionTable(name = "sampled_thing", joinColumns = @JoinColumn(name = "sampling_id"))
    @OrderColumn(name = "place_in_list")
    private List<SampledThing> samples = new ArrayList<>();
    private String ground;
    private String basis;
    private LocalDate sampledOn;
    private String place;
    private String holder;
    @Embedded
    private ApprovedBy approvedBy;

    protected Sampling() {
    }

    Sampling(SamplingForm form, CollectedBy crew, Person head) {
        super(crew);
        this.samples.addAll(form.samples());
        this.items = form.samples().stream().map(SampledThing::text).collect(Collectors.joining("；"));
        this.ground = form.ground();
        this.basis = form.basis();
        this.sampledOn = form.sampledOn();
        this.place = form.place();
        this.holder = form.holder();
        this.approvedBy = ApprovedBy.of(head);
    }

    @Override
    String entry() {
        return "sampling";
    }

    @Override
    String subject() {
        return sampledOn + " " + items;
    }

    @Override
    LocalDate happenedOn() {
        return sampledOn;
    }

    @Override
    String thing() {
        return items;
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("samples", items), fact("ground", ground), fact("basis", basis), fact("sampledOn", sampledOn),
                fact("place", place), fact("holder", holder), fact("approvedBy", approvedBy.name()));
    }

    @Override
    List<Occurrence> links() {
        return List.of(Occurrence.on("AV03", sampledOn, items));
    }
}
