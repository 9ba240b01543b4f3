package org.sanxiang.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Subject;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Agency;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.PersonForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.web.multipart.MultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest
@RecordApplicationEvents
@Import({InvestigationTests.Surroundings.class, ConfigFiles.class, Periods.class, Agency.class, Colleagues.class,
        DiskFiles.class, Intake.class, Holdings.class, CaseEvidence.class, EvidenceSection.class, EvidenceEntry.class,
        SiteRecordEntry.class, InterviewEntry.class, PreservationEntry.class, PreservationEndEntry.class,
        CorrectionOrderEntry.class, ReinspectionEntry.class, MeasureEntry.class, MeasureReleaseEntry.class,
        RecordingEntry.class})
class InvestigationTests {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final LocalDateTime TEN = DAY.atTime(10, 0);
    private static final Actor CLERK = new Actor(99, "yi", "办案员乙", Set.of(Role.OFFICER), "ZD1", "10.0.0.7");

    @TempDir
    static java.nio.file.Path data;

    @Autowired
    private List<Entry<?>> entries;
    @Autowired
    private People people;
    @Autowired
    private Cases cases;
    @Autowired
    private CaseEvidence evidence;
    @Autowired
    private EvidenceSection section;
    @Autowired
    private ApplicationEvents events;

    private CaseFile file;
    private Long one;
    private Long two;
    private Long expired;
    private Long head;

    static class Surroundings {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2023-04-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        WorkCalendar calendar() {
            return new WorkCalendar(Set.of(), Set.of(), Set.of());
        }
    }

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("sanxiang.data", data::toString);
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

    @Test
    void two_officers_are_needed_and_the_same_one_twice_is_one() {
        assertRefused(Rules.TWO_OFFICERS, item(List.of(one), null));
        assertRefused(Rules.TWO_OFFICERS, item(List.of(one, one), null));
        assertRefused(Rules.TWO_OFFICERS, item(List.of(one, head), null));
        enter(item(List.of(one, two), null));
        assertThat(evidence.of(file.id()).items()).isEqualTo(1);
    }

    @Test
    void certificates_are_valid_on_the_day_of_the_act_and_not_on_the_day_of_the_entry() {
        assertRefused(Rules.CERTIFIED, item(List.of(one, expired), null));
        enter(new EvidenceForm(EvidenceKind.PHYSICAL, "样品", "现场", "现场", DAY.minusDays(1), List.of(one, expired), "一件",
                "存在", null));
    }

    @Test
    void a_file_is_kept_under_its_hash_and_its_keeping_recorded() {
        enter(item(List.of(one, two), new MockMultipartFile("file", "说明.txt", null, "证明".getBytes())));
        CaseEvidence.Item item = evidence.items(file.id()).get(0);
        assertThat(item.hash()).hasSize(64);
        assertThat(data.resolve("files").resolve(item.hash().substring(0, 2)).resolve(item.hash())).exists();
        assertThat(events.stream(Recorded.class)).singleElement().satisfies(recorded ->
                assertThat(recorded.changes()).containsEntry("hash", item.hash()).containsEntry("name", "说明.txt"));
        assertThat(section.blocks(file, false).get(0).facts()).extracting(CaseSection.Fact::link)
                .contains("/cases/" + file.id() + "/files/" + item.hash());
    }

    @Test
    void no_file_chosen_is_no_file() {
        enter(item(List.of(one, two), new MockMultipartFile("file", "", null, new byte[0])));
        assertThat(evidence.items(file.id()).get(0).hash()).isEmpty();
    }

    @Test
    void what_is_refused_leaves_no_file() {
        assertRefused(Rules.TWO_OFFICERS, item(List.of(one), new MockMultipartFile("file", "n.txt", null, "另".getBytes())));
        assertThat(events.stream(Recorded.class)).isEmpty();
        assertThat(evidence.items(file.id())).isEmpty();
    }

    @Test
    void no_record_without_the_certificate_shown() {
        assertRefused(Rules.CERTIFICATE_SHOWN, inspection(null));
        assertRefused(Rules.CERTIFICATE_SHOWN, interview(false, true));
        assertRefused(Rules.RIGHTS_TOLD, interview(true, false));
        enter(inspection(true));
        enter(interview(true, true));
        assertThat(evidence.of(file.id()).records()).isEqualTo(2);
    }

    @Test
    void only_a_head_approves_a_preservation() {
        assertRefused(Rules.PRESERVATION_APPROVED, preservation(one));
        assertRefused(Rules.PRESERVATION_APPROVED, preservation(12345678L));
        enter(preservation(head));
        assertThat(state()).isEqualTo("PreservationState.OVERDUE");
    }

    @Test
    void a_preservation_is_dealt_with_in_seven_working_days_or_with_a_reason() {
        enter(preservation(head));
        Long kept = Long.valueOf(step("preservation-outcome").choices(file.id()).get("preservation").get(0).value());
        LocalDate last = LocalDate.of(2023, 3, 10);
        assertRefused(Rules.DEALT_IN_ORDER, outcome(kept, DAY.minusDays(1), null));
        assertRefused(Rules.PRESERVATION_LATE, outcome(kept, last.plusDays(1), " "));
        assertRefused(Rules.PRESERVATION_OPEN, outcome(kept + 1, last, null));
        enter(outcome(kept, last, null));
        assertThat(state()).isEqualTo("PreservationState.DEALT_WITH");
        assertRefused(Rules.PRESERVATION_OPEN, outcome(kept, last, null));
    }

    @Test
    void a_late_outcome_with_a_reason_stays_marked() {
        enter(preservation(head));
        Long kept = Long.valueOf(step("preservation-outcome").choices(file.id()).get("preservation").get(0).value());
        enter(outcome(kept, DAY.plusDays(20), "鉴定机构出具意见较晚"));
        assertThat(state()).isEqualTo("PreservationState.DEALT_WITH_LATE");
    }

    @Test
    void a_reinspection_follows_an_order() {
        ReinspectionForm visit = new ReinspectionForm(DAY, List.of(one, two), ReinspectionResult.NOT_CORRECTED, "未拆除");
        assertRefused(Rules.ORDERED_BEFORE, visit);
        enter(new CorrectionOrderForm("拆除", "城乡规划法第六十四条", DAY.plusDays(10), DAY, DeliveryMethod.DIRECT, "某某"));
        assertThat(evidence.of(file.id()).reinspectedAfterOrder()).isFalse();
        enter(visit);
        assertThat(evidence.of(file.id())).isEqualTo(new Collected(0, 0, true, true, false));
    }

    @Test
    void a_measure_is_approved_by_a_head_and_lasts_thirty_days_at_most() {
        assertRefused(Rules.MEASURE_APPROVED, measure(DAY.plusDays(30), two));
        assertRefused(Rules.MEASURE_LENGTH, measure(DAY.plusDays(31), head));
        enter(measure(DAY.plusDays(30), head));
        Long taken = Long.valueOf(step("measure-release").choices(file.id()).get("measure").get(0).value());
        assertRefused(Rules.IN_ORDER, new MeasureReleaseForm(taken, DAY.minusDays(1), "返还"));
        enter(new MeasureReleaseForm(taken, DAY.plusDays(3), "返还"));
        assertRefused(Rules.MEASURE_OPEN, new MeasureReleaseForm(taken, DAY.plusDays(4), "返还"));
    }

    @Test
    void a_recording_counts() {
        enter(new RecordingForm("ZF-01", "办案员乙", TEN, TEN.plusHours(1), "现场", ProcessLink.INVESTIGATION, null, null));
        assertThat(evidence.of(file.id()).recordings()).isTrue();
    }

    private EvidenceForm item(List<Long> officers, MultipartFile upload) {
        return new EvidenceForm(EvidenceKind.DOCUMENTARY, "现场照片", "现场拍摄", "某地", DAY, officers, "三张", "违法建设存在", upload);
    }

    private SiteRecordForm inspection(Boolean shown) {
        return new SiteRecordForm("某地", TEN, TEN.plusHours(1), List.of(one, two), "某某", shown, "现场有在建房屋", null);
    }

    private InterviewForm interview(boolean shown, boolean told) {
        return new InterviewForm("某某", null, "当事人", "办公室", TEN, TEN.plusHours(1), List.of(one, two), shown, told, "问答", 2);
    }

    private PreservationForm preservation(Long approver) {
        return new PreservationForm("挖掘机一台", "可能转移", DAY, "停车场", List.of(one, two), approver);
    }

    private static PreservationOutcomeForm outcome(Long kept, LocalDate on, String reason) {
        return new PreservationOutcomeForm(kept, PreservationOutcome.RETURNED, on, reason, null);
    }

    private MeasureForm measure(LocalDate end, Long approver) {
        return new MeasureForm(MeasureKind.SEIZURE, "挖掘机一台", DAY, end, List.of(one, two), approver);
    }

    private Long person(String account, Role role, LocalDate certifiedTo) {
        return people.save(new Person(account, new PersonForm("𠮷" + account, "ZD1", Set.of(role), "川E" + account,
                LocalDate.of(2020, 1, 1), certifiedTo, false, null, false))).id();
    }

    private String state() {
        return section.blocks(file, false).get(0).facts().stream()
                .filter(fact -> fact.label().endsWith(".state")).findFirst().orElseThrow().value();
    }

    private Entry<?> step(String entry) {
        return entries.stream().filter(step -> step.entry().equals(entry)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <F extends Record> void enter(F form) {
        Entry<F> step = (Entry<F>) entries.stream().filter(entry -> entry.form() == form.getClass()).findFirst()
                .orElseThrow();
        assertThat(step.take(file, form, CLERK)).isNull();
    }

    private void assertRefused(Rule rule, Record form) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> enter(form))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(rule));
    }
}
