package org.sanxiang.evidence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Ledger;
import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters a recording in sound or pictures, within a day of its end or with a reason (行政处罚法 47). */
@Component
@Order(4)
class RecordingEntry extends Entry<RecordingForm> {

    private final RecordingCatalogue catalogue;
    private final Periods periods;
    private final Clock clock;

    RecordingEntry(Holdings holdings, RecordingCatalogue catalogue, Periods periods, Clock clock) {
        super("recording", RecordingForm.class, holdings);
        this.catalogue = catalogue;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("covers", catalogue.choices());
    }

    @Override
    CaseRecord record(long caseId, RecordingForm form) {
        Rules.LINK_UNKNOWN.demand(form.covers().stream().allMatch(code -> catalogue.find(code).isPresent()));
        Rules.RECORDING_LATE.warn(!periods.deadline(form.endedAt(), "recording-upload", Ledger.EMPTY)
                .isOverAt(LocalDateTime.now(clock)), form.lateReason());
        return new Recording(form, form.retention() == RecordingRetention.EVIDENCE ? null
                : periods.due(form.endedAt().toLocalDate(), "recording-retention"));
    }
}
