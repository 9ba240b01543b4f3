package org.sanxiang.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.Choice;
import org.sanxiang.files.Upload;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Crew;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Who collects a piece of evidence, and how its file is kept. */
class EvidenceItemTests extends OpenInvestigation {

    @Autowired
    private RecordNames names;
    private static final Rule GONE = new Rule("FILE", "upload-gone");

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
        assertRefused(Crew.CERTIFIED, item(List.of(one, expired), null));
        enter(new EvidenceForm(EvidenceKind.PHYSICAL, "样品", "现场", "现场", DAY.minusDays(1), List.of(one, expired), "一件",
                "存在", List.of(), PartyConfirmation.CONFIRMED, null, null, null, null));
    }

    @Test
    void a_file_is_kept_under_its_hash_and_its_keeping_recorded() {
        enter(item(List.of(one, two), sent("说明.txt", "证明")));
        CaseEvidence.Item item = evidence.items(file.id()).get(0);
        assertThat(item.hashes()).singleElement().satisfies(hash -> assertThat(hash).hasSize(64));
        String hash = item.hashes().get(0);
        assertThat(DATA.resolve("files").resolve(hash.substring(0, 2)).resolve(hash)).exists();
        assertThat(events.stream(Recorded.class)).singleElement().satisfies(recorded ->
                assertThat(recorded.changes()).containsEntry("hash", hash).containsEntry("name", "说明.txt"));
        assertThat(section.blocks(file, false).get(0).facts()).extracting(CaseSection.Fact::link)
                .contains("/cases/" + file.id() + "/files/" + hash);
    }

    @Test
    void an_item_has_as_many_files_as_were_sent_each_once() {
        Upload one = sent("一.txt", "甲").get(0);
        Upload two = sent("二.txt", "乙").get(0);
        enter(item(List.of(this.one, this.two), List.of(one, two, one)));
        assertThat(evidence.items(file.id()).get(0).hashes()).hasSize(2);
    }

    @Test
    void a_file_that_somebody_else_has_sent_is_not_there() {
        Actor other = new Actor(98, "jia", "办案员甲", Set.of(Role.OFFICER), "ZD1", "10.0.0.6");
        Upload foreign = uploads.receive(new MockMultipartFile("files", "他.txt", null, "他".getBytes()), other);
        assertRefused(GONE, item(List.of(one, two), List.of(foreign)));
        assertRefused(GONE, item(List.of(one, two), List.of(new Upload("../../etc/passwd", "", 0))));
    }

    @Test
    void what_is_refused_leaves_no_file() {
        assertRefused(Rules.TWO_OFFICERS, item(List.of(one), sent("n.txt", "另")));
        assertThat(events.stream(Recorded.class)).isEmpty();
        assertThat(evidence.items(file.id())).isEmpty();
    }

    @Test
    void an_item_rests_on_records_of_its_case() {
        enter(new SiteRecordForm("某地", DAY.atTime(10, 0), DAY.atTime(11, 0), List.of(one, two), "某某", true, "在建", null, null, null));
        Choice record = names.choices(file.id(), SiteRecord.class::isInstance).get(0);
        assertThat(record.label()).isEqualTo("site-record 1 · 2023-03-01 某地");
        Long made = Long.valueOf(record.value());
        assertRefused(Rules.RECORD_UNKNOWN, confirmed(List.of(made, made + 1), PartyConfirmation.CONFIRMED, null, null));
        enter(confirmed(List.of(made), PartyConfirmation.REFUSED, "王某", null));
        assertThat(section.blocks(file, false).get(1).facts()).extracting(CaseSection.Fact::value)
                .contains(record.label(), "PartyConfirmation.REFUSED", "王某");
        assertRefused(Rules.RECORD_UNKNOWN, confirmed(List.of(evidence.items(file.id()).get(0).id()),
                PartyConfirmation.CONFIRMED, null, null));
    }

    @Test
    void a_refusal_is_witnessed_or_explained_and_an_absence_explained() {
        assertThat(wrong(PartyConfirmation.CONFIRMED, null, null)).isEmpty();
        assertThat(wrong(PartyConfirmation.NOT_ASKED, null, null)).isEmpty();
        assertThat(wrong(PartyConfirmation.REFUSED, null, " ")).containsExactly("witness");
        assertThat(wrong(PartyConfirmation.REFUSED, "王某", null)).isEmpty();
        assertThat(wrong(PartyConfirmation.REFUSED, null, "拒绝签字")).isEmpty();
        assertThat(wrong(PartyConfirmation.ABSENT, "王某", null)).containsExactly("confirmationNote");
        assertThat(wrong(PartyConfirmation.ABSENT, null, "下落不明")).isEmpty();
    }

    private List<String> wrong(PartyConfirmation party, String witness, String note) {
        List<String> wrong = new ArrayList<>();
        confirmed(null, party, witness, note).crosscheck((field, problem) -> wrong.add(field));
        return wrong;
    }

    private EvidenceForm confirmed(List<Long> records, PartyConfirmation party, String witness, String note) {
        return new EvidenceForm(EvidenceKind.DOCUMENTARY, "现场照片", "现场拍摄", "某地", DAY, List.of(one, two), "三张", "违法建设存在",
                records, party, witness, note, null, null);
    }

    private List<Upload> sent(String name, String content) {
        return List.of(uploads.receive(new MockMultipartFile("files", name, null, content.getBytes()), CLERK));
    }

    private EvidenceForm item(List<Long> officers, List<Upload> files) {
        return new EvidenceForm(EvidenceKind.DOCUMENTARY, "现场照片", "现场拍摄", "某地", DAY, officers, "三张", "违法建设存在",
                List.of(), PartyConfirmation.CONFIRMED, null, null, null, files);
    }
}
