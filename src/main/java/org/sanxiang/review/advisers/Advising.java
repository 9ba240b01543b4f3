package org.sanxiang.review.advisers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.files.Intake;
import org.sanxiang.files.Upload;
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

    /** Something that was done, and who did it. */
    record Served(AdviserService done, String adviser) {
    }

    private final LegalAdvisers advisers;
    private final AdviserServices services;
    private final Intake intake;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Advising(LegalAdvisers advisers, AdviserServices services, Intake intake, ApplicationEventPublisher events, Clock clock) {
        this.advisers = advisers;
        this.services = services;
        this.intake = intake;
        this.events = events;
        this.clock = clock;
    }

    public void register(AdviserForm form, Actor actor) {
        advisers.save(new LegalAdviser(form));
        events.publishEvent(Recorded.of(actor, null, "", "register-adviser", form));
    }

    /**
     * On an occasion that is no case of ours.
     *
     * @param opinion null where none came with it
     */
    public void served(ServiceForm form, Upload opinion, Actor actor) {
        OpinionFile file = opinion == null ? null : OpinionFile.of(intake.take(opinion, actor));
        enter(form, null, file, actor);
        Recorded entry = Recorded.of(actor, null, "", "adviser-served", form);
        events.publishEvent(file == null ? entry : entry.with(Map.of("file", file.name() + " SHA-256 " + file.hash())));
    }

    /** @throws org.sanxiang.kernel.Refusal where the adviser was not engaged on the day */
    void enter(ServiceForm form, Long caseId, OpinionFile file, Actor actor) {
        services.save(new AdviserService(advisers.findById(form.adviser()).orElseThrow(() -> new Unknown("rejected.unknown-adviser")),
                form, caseId, file, actor, clock.instant()));
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

    /** Everything that was done in the time, the last first, each with who did it. */
    @Transactional(readOnly = true)
    public List<Served> services(LocalDate from, LocalDate to) {
        Map<Long, String> names = advisers.findAllByOrderById().stream()
                .collect(Collectors.toMap(LegalAdviser::id, LegalAdviser::name));
        return services.findByServedOnBetweenOrderByServedOnDescIdDesc(from, to).stream()
                .map(one -> new Served(one, names.get(one.adviserId()))).toList();
    }

    /** @throws Unknown where no opinion came with it */
    @Transactional(readOnly = true)
    public OpinionFile opinion(long service) {
        return services.findById(service).map(AdviserService::file).orElseThrow(() -> new Unknown("rejected.unknown-file"));
    }

    /** Those who are engaged now. */
    @Transactional(readOnly = true)
    public Stream<LegalAdviser> engaged() {
        return advisers.findAllByOrderById().stream().filter(adviser -> adviser.isEngagedOn(LocalDate.now(clock)));
    }
}
