package org.sanxiang.penalty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sanxiang.evidence.LinksOfCase;
import org.sanxiang.evidence.Occurrence;
import org.springframework.stereotype.Component;

/** The links of a penalty case that are recorded in sound and pictures, from the notice to enforcement. */
@Component
class PenaltyLinks implements LinksOfCase {

    private static final String NOTICE = "AV07";
    private static final String ORAL_STATEMENT = "AV08";
    private static final String HEARING = "AV09";
    private static final String LEFT_OR_ANNOUNCED = "AV11";

    private final PenaltyCases cases;

    PenaltyLinks(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Occurrence> of(long caseId) {
        return cases.findById(caseId).stream().flatMap(PenaltyLinks::of).toList();
    }

    static Stream<Occurrence> of(PenaltyCase c) {
        return Stream.of(
                c.notices.stream().flatMap(PenaltyLinks::of),
                c.responses.stream().filter(response -> Boolean.TRUE.equals(response.oral()))
                        .map(response -> Occurrence.on(ORAL_STATEMENT, response.happenedOn(), response.statement())),
                c.hearings.stream().filter(hearing -> hearing.outcome() == HearingOutcome.HELD).map(PenaltyLinks::of),
                c.services.stream().filter(attempt -> attempt.method().isRecorded()).map(attempt -> Occurrence.during(
                        LEFT_OR_ANNOUNCED, attempt.attemptedAt(), attempt.attemptedAt(), attempt.place())),
                c.executions.stream().flatMap(entry -> entry.links().stream())).flatMap(part -> part);
    }

    private static Stream<Occurrence> of(Notice notice) {
        return Stream.concat(Stream.of(Occurrence.on(NOTICE, notice.servedOn(), notice.receivedBy())),
                Optional.of(notice).filter(one -> one.method().isRecorded()).stream()
                        .map(one -> Occurrence.on(LEFT_OR_ANNOUNCED, one.servedOn(), one.receivedBy())));
    }

    private static Occurrence of(Hearing hearing) {
        return hearing.startedAt() == null ? Occurrence.on(HEARING, hearing.endedOn(), hearing.place())
                : Occurrence.during(HEARING, hearing.startedAt(), hearing.endedAt(), hearing.place());
    }
}
