package org.sanxiang.evidence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** A recording in sound or pictures (行政处罚法 47). */
@Entity
class Recording extends CaseRecord {

    private static final String BETWEEN = ";";

    private String device;
    private String operator;
    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    private String place;
    @Enumerated(EnumType.STRING)
    private ProcessLink processLink;
    private String remark;
    private String covers;
    @Enumerated(EnumType.STRING)
    private RecordingRetention retention;
    private LocalDate keptUntil;
    private String lateReason;

    protected Recording() {
    }

    /** @param keptUntil null where it is kept with the dossier */
    Recording(RecordingForm form, LocalDate keptUntil) {
        super(null);
        this.device = form.device();
        this.operator = form.operator();
        this.startedAt = form.startedAt();
        this.endedAt = form.endedAt();
        this.place = form.place();
        this.processLink = form.link();
        this.remark = form.remark();
        this.covers = String.join(BETWEEN, form.covers());
        this.retention = form.retention();
        this.keptUntil = keptUntil;
        this.lateReason = form.lateReason();
    }

    @Override
    String entry() {
        return "recording";
    }

    @Override
    String subject() {
        return summary();
    }

    @Override
    Duration length() {
        return Duration.between(startedAt, endedAt);
    }

    @Override
    LocalDate happenedOn() {
        return startedAt.toLocalDate();
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("device", device), fact("operator", operator), fact("startedAt", startedAt),
                fact("endedAt", endedAt), fact("place", place), fact("link", processLink), fact("covers", String.join("、", codes())),
                fact("retention", retention), fact("keptUntil", keptUntil), fact("remark", remark),
                fact("lateReason", lateReason));
    }

    /** Codes of the links that it names; none where it was entered before there was a catalogue. */
    List<String> codes() {
        return covers == null ? List.of() : List.of(covers.split(BETWEEN));
    }

    /** A recording from before the catalogue names no link: its time tells what it covers. */
    boolean covers(String code) {
        return covers == null || codes().contains(code);
    }

    /** Whether it runs at any moment of the time, its bounds included. */
    boolean meets(LocalDateTime from, LocalDateTime to) {
        return !startedAt.isAfter(to) && !endedAt.isBefore(from);
    }

    /** For example {@code ZF-01 2023-04-05 09:00 – 2023-04-05 10:30}. */
    String summary() {
        return device + " " + Fact.of("", startedAt).value() + " – " + Fact.of("", endedAt).value();
    }

    LocalDateTime startedAt() {
        return startedAt;
    }

    LocalDateTime endedAt() {
        return endedAt;
    }

    String place() {
        return place;
    }
}
