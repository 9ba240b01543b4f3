package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters what became of preserved things; after the seven working days only with a reason (行政处罚法 56). */
@Component
@Order(6)
class PreservationEndEntry extends Entry<PreservationOutcomeForm> {

    private final Periods periods;

    PreservationEndEntry(Holdings holdings, Periods periods) {
        super("preservation-outcome", PreservationOutcomeForm.class, holdings);
        this.periods = periods;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("preservation", open(caseId).stream().map(kept ->
                new Choice(Long.toString(kept.id()), kept.preservedOn() + " " + kept.items())).toList());
    }

    @Override
    CaseRecord record(long caseId, PreservationOutcomeForm form) {
        Preservation preservation = open(caseId).stream().filter(kept -> kept.id() == form.preservation()).findFirst()
                .orElseThrow(() -> new Refusal(Rules.PRESERVATION_OPEN));
        Rules.DEALT_IN_ORDER.demand(!form.decidedOn().isBefore(preservation.preservedOn()), preservation.preservedOn());
        LocalDate due = periods.due(preservation.preservedOn(), Preservation.PERIOD);
        Rules.PRESERVATION_LATE.warn(!form.decidedOn().isAfter(due), form.lateReason(), due);
        return new PreservationEnd(form);
    }

    private List<Preservation> open(long caseId) {
        List<PreservationEnd> ends = holdings().of(caseId, PreservationEnd.class);
        return holdings().of(caseId, Preservation.class).stream()
                .filter(kept -> ends.stream().noneMatch(end -> end.ends(kept))).toList();
    }
}
