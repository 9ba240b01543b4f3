package org.sanxiang.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sanxiang.cases.SideClock;
import org.sanxiang.cases.SideClocks;
import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Deadline;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** The clocks of things that are preserved or held by a coercive measure (行政处罚法 56, 行政强制法 25). */
@Component
class HeldThings implements SideClocks {

    /** Some of them also when the investigation is over. */
    private static final Set<String> MOVING = Set.of("investigate.preservation", "investigate.preservation-outcome",
            "investigate.measure", "investigate.measure-release", "investigate.measure-extension", "investigate.appraisal",
            "investigate.appraisal-result", "preservation-outcome", "measure-release", "measure-extension", "appraisal-result");

    private final CaseRecords records;

    HeldThings(CaseRecords records) {
        this.records = records;
    }

    @Override
    public boolean isMovedBy(String action) {
        return MOVING.contains(action);
    }

    @Override
    public List<SideClock> of(long caseId, Periods periods) {
        Contents contents = Contents.of(records.findByCaseIdOrderById(caseId));
        return Stream.concat(
                contents.all(Preservation.class).map(kept -> preserved(kept, contents, periods)),
                contents.all(CoerciveMeasure.class).map(taken -> taken(taken, contents, periods))).toList();
    }

    private static SideClock preserved(Preservation kept, Contents contents, Periods periods) {
        return new SideClock(new StepClock(Preservation.PERIOD, periods.deadline(kept.preservedOn(), Preservation.PERIOD)),
                kept.items(), contents.endOf(kept).map(PreservationEnd::decidedOn).orElse(null));
    }

    /** A measure runs to the day that its decision names, or its extension, without the days in which experts had the things. */
    private static SideClock taken(CoerciveMeasure taken, Contents contents, Periods periods) {
        return new SideClock(new StepClock("coercive-measure",
                Deadline.told(periods.calendar(), taken.takenOn(), new MeasurePeriod(taken, contents).lastDay())), taken.things(),
                contents.endOf(taken).map(MeasureRelease::releasedOn).orElse(null));
    }
}
