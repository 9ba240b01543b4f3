package org.sanxiang.review.advisers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Unknown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of advisers and what they did. */
@Service
@Transactional
class Advising {

    /** An adviser with the three counts of a time. */
    record Line(LegalAdviser adviser, long attendances, long opinions, long consultations, boolean engaged) {
    }

    private final LegalAdvisers advisers;
    private final AdviserServices services;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Advising(LegalAdvisers advisers, AdviserServices services, ApplicationEventPublisher events, Clock clock) {
        this.advisers = advisers;
        this.services = services;
        this.events = events;
        this.clock = clock;
    }

    public void register(AdviserForm form, Actor actor) {
        advisers.save(new LegalAdviser(form));
        events.publishEvent(Recorded.of(actor, null, "", "register-adviser", form));
    }

    /** On an occasion that is no case of ours. */
    public void served(ServiceForm form, Actor actor) {
        enter(form, null, actor);
        events.publishEvent(Recorded.of(actor, null, "", "adviser-served", form));
    }

    /** @throws org.sanxiang.kernel.Refusal where the adviser was not engaged on the day */
    void enter(ServiceForm form, Long caseId, Actor actor) {
        services.save(new AdviserService(advisers.findById(form.adviser()).orElseThrow(() -> new Unknown("rejected.unknown-adviser")),
                form, caseId, actor, clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<Line> lines(LocalDate from, LocalDate to) {
        Map<Long, Map<ServiceKind, Long>> tallies = services.tallies(from, to).stream().collect(Collectors.groupingBy(
                AdviserServices.Tally::adviser, Collectors.toMap(AdviserServices.Tally::kind, AdviserServices.Tally::times)));
        Function<LegalAdviser, Map<ServiceKind, Long>> of = adviser -> tallies.getOrDefault(adviser.id(), Map.of());
        return advisers.findAllByOrderById().stream().map(adviser -> new Line(adviser,
                of.apply(adviser).getOrDefault(ServiceKind.ATTENDANCE, 0L), of.apply(adviser).getOrDefault(ServiceKind.OPINION, 0L),
                of.apply(adviser).getOrDefault(ServiceKind.CONSULTATION, 0L), adviser.isEngagedOn(LocalDate.now(clock)))).toList();
    }

    /** Those who are engaged now. */
    @Transactional(readOnly = true)
    public Stream<LegalAdviser> engaged() {
        return advisers.findAllByOrderById().stream().filter(adviser -> adviser.isEngagedOn(LocalDate.now(clock)));
    }
}
