package org.sanxiang.evidence;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OfficerChoices;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Subject;
import org.sanxiang.deadlines.CalendarInForce;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.files.FileBeans;
import org.sanxiang.files.Uploads;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Agency;
import org.sanxiang.people.Certificates;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.PersonForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A case under investigation, with officers, a head and every entry of the work area. */
@DataJpaTest
@RecordApplicationEvents
@Import({OpenInvestigation.Surroundings.class, ConfigFiles.class, Periods.class, Agency.class, Colleagues.class,
        Certificates.class, OfficerChoices.class, RecordingCatalogue.class, RecordedLinks.class, CollectedLinks.class,
        RecordingSection.class, FileBeans.class, RecordContents.class, Holdings.class,
        CaseEvidence.class, EvidenceSection.class, EvidenceEntry.class,
        SiteRecordEntry.class, InterviewEntry.class, PreservationEntry.class, PreservationEndEntry.class,
        CorrectionOrderEntry.class, ReinspectionEntry.class, MeasureEntry.class, MeasureReleaseEntry.class,
        MeasureExtensionEntry.class, AppraisalEntry.class, AppraisalResultEntry.class, SamplingEntry.class, SamplingEndEntry.class,
        PhotosEntry.class, InquiryNoticeEntry.class, HeldThings.class,
        RecordingEntry.class, MonitoringEntry.class, RecordNames.class,
        CorrectingRecords.class})
abstract class OpenInvestigation {

    static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    static final LocalDateTime TEN = DAY.atTime(10, 0);
    /** Its own in each virtual machine, whose tests share one application. */
    static final Path DATA = Path.of("target/test-data-evidence", Long.toString(ProcessHandle.current().pid()));
    static final Actor CLERK = new Actor(99, "yi", "办案员乙", Set.of(Role.OFFICER), "ZD1", "10.0.0.7");

    @Autowired
    private List<Entry<?>> entries;
    @Autowired
    private People people;
    @Autowired
    private Cases cases;
    @Autowired
    CaseEvidence evidence;
    @Autowired
    Uploads uploads;
    @Autowired
    EvidenceSection section;
    @Autowired
    ApplicationEvents events;

    CaseFile file;
    Long one;
    Long two;
    Long expired;
    Long head;

    static class Surroundings {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2023-04-01T02:00:00Z"), ChineseTime.ZONE);
        }

        @Bean
        CalendarInForce calendar() {
            return () -> new WorkCalendar(Set.of(), Set.of(), Set.of());
        }
    }

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("sanxiang.data", DATA::toString);
    }

    @BeforeEach
    void open() {
        one = person("one", Role.OFFICER, LocalDate.of(2025, 12, 31));
        two = person("two", Role.OFFICER, LocalDate.of(2025, 12, 31));
        expired = person("expired", Role.OFFICER, DAY.minusDays(1));
        head = person("head", Role.DEPUTY_HEAD, LocalDate.of(2025, 12, 31));
        file = cases.save(new CaseFile("penalty", "LX", new Subject("CG-001", "违法建设", "某某", PartyKind.INDIVIDUAL),
                CLERK, DAY, Instant.EPOCH));
    }

    private Long person(String account, Role role, LocalDate certifiedTo) {
        return people.save(new Person(account, new PersonForm("𠮷" + account, "ZD1", Set.of(role), "川E" + account,
                LocalDate.of(2020, 1, 1), certifiedTo, false, null, false))).id();
    }

    Entry<?> step(String entry) {
        return entries.stream().filter(step -> step.entry().equals(entry)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    <F extends Record & WithFiles> void enter(F form) {
        Entry<F> step = (Entry<F>) entries.stream().filter(entry -> entry.form() == form.getClass()).findFirst()
                .orElseThrow();
        assertThat(step.take(file, form, CLERK)).isNull();
    }

    <F extends Record & WithFiles> void assertRefused(Rule rule, F form) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> enter(form))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(rule));
    }
}
