package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.Timeline;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.files.FileStore;
import org.sanxiang.kernel.Actor;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The dossier of a case that went the whole way. */
@SanxiangTest
class DossierLifeTests {

    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    WalkingCases walks;
    @Autowired
    Bookbinding binding;
    @Autowired
    KeptVolumes kept;
    @Autowired
    Drafts drafts;
    @Autowired
    DossierOfCase dossiers;
    @Autowired
    DossierDesk desk;
    @Autowired
    Cases cases;
    @Autowired
    FileStore store;
    @Autowired
    Timeline timeline;
    @Autowired
    DossierViews views;
    @Autowired
    People people;

    @Test
    void a_major_case_has_every_document_it_must_have_and_is_bound_in_two_volumes() throws IOException {
        long caseId = walks.archived(FINE);
        assertThat(desk.missing(cases.findById(caseId).orElseThrow())).isEmpty();

        bind(caseId);

        assertThat(kept.of(caseId)).extracting(BoundVolume::kind).containsExactly(VolumeKind.MAIN, VolumeKind.SIDE);
        BoundVolume main = kept.of(caseId).get(0);
        String text = text(main);
        assertThat(text.replaceAll("\\s", "")).contains("行政处罚案卷（正卷）", "样例当事人", "本卷共" + main.pages() + "页")
                .doesNotContain("未归档").doesNotContain("调查终结报告的内容");
        assertThat(titles(caseId, VolumeKind.MAIN)).containsSubsequence("立案审批表", "行政处罚决定书", "送达回证", "行政处罚事先（听证）告知书");
        assertThat(titles(caseId, VolumeKind.SIDE)).containsSubsequence("案件来源登记表", "案件调查终结报告", "重大行政执法决定法制审核意见书",
                "集体讨论记录", "结案审批表");
        keepForTheEye(caseId);
    }

    @Test
    void an_archived_dossier_is_bound_once_and_its_hash_stands_in_the_trail() {
        long caseId = walks.archived(FINE);
        bind(caseId);
        List<BoundVolume> first = kept.of(caseId);
        bind(caseId);

        assertThat(kept.of(caseId)).isEqualTo(first);
        assertThat(kept.names(first.get(0).hash())).isTrue();
        assertThat(timeline.of(caseId, 0, 1000)).filteredOn(entry -> entry.action().equals("bind-dossier")).singleElement()
                .satisfies(entry -> assertThat(entry.changes()).containsAllEntriesOf(Map.of(
                        "MAIN", first.get(0).pages() + " SHA-256 " + first.get(0).hash(),
                        "SIDE", first.get(1).pages() + " SHA-256 " + first.get(1).hash())));
    }

    @Test
    void what_comes_after_the_archive_lies_in_a_supplement_that_grows() throws IOException {
        long caseId = walks.archived(FINE);
        bind(caseId);
        List<BoundVolume> archived = kept.of(caseId);
        assertThat(desk.isAddedTo(cases.findById(caseId).orElseThrow())).isFalse();
        walks.contested(caseId);

        assertThat(views.of(caseId, archivist()).addedTo()).isTrue();
        bind(caseId);
        BoundVolume supplement = kept.of(caseId).get(2);
        assertThat(kept.of(caseId).subList(0, 2)).isEqualTo(archived);
        assertThat(supplement.kind()).isEqualTo(VolumeKind.SUPPLEMENT);
        assertThat(text(supplement).replaceAll("\\s", "")).contains("行政处罚案卷（补充卷）", "行政复议", "泸县人民政府", "复受1号")
                .doesNotContain("未归档");

        walks.upheld(caseId);
        bind(caseId);
        assertThat(kept.of(caseId)).hasSize(3);
        assertThat(text(kept.of(caseId).get(2)).replaceAll("\\s", "")).contains("复受1号", "复决1号");
        assertThat(timeline.of(caseId, 0, 1000)).filteredOn(entry -> entry.changes().containsKey("SUPPLEMENT")).hasSize(2);
    }

    @Test
    void before_it_is_archived_a_case_has_a_draft_in_the_order_one_likes() throws IOException {
        long caseId = walks.atReview(FINE);
        binding.bind(caseId, DossierOrder.CHRONOLOGICAL, Actor.TIMER, (done, files) -> { });

        assertThat(kept.of(caseId)).isEmpty();
        Drafts.Draft draft = drafts.of(caseId).orElseThrow();
        assertThat(draft.volumes()).extracting(BoundVolume::kind).containsExactly(VolumeKind.WHOLE);
        assertThat(desk.pages(cases.findById(caseId).orElseThrow())).contains(draft.volumes().get(0).pages());
        try (PDDocument pdf = Loader.loadPDF(draft.files().values().iterator().next().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("未归档");
        }
    }

    private Actor archivist() {
        Person person = people.findByAccount("archivist").orElseThrow();
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), "test");
    }

    private void bind(long caseId) {
        binding.bind(caseId, DossierOrder.MAIN_AND_SIDE, Actor.TIMER, (done, files) -> { });
    }

    private List<String> titles(long caseId, VolumeKind kind) {
        return dossiers.gather(caseId, DossierOrder.MAIN_AND_SIDE, Instant.EPOCH).volumes().stream()
                .filter(volume -> volume.kind() == kind).flatMap(volume -> volume.parts().stream()).map(DossierPart::title).toList();
    }

    private String text(BoundVolume volume) throws IOException {
        try (InputStream content = store.open(volume.hash(), 0); PDDocument pdf = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private void keepForTheEye(long caseId) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/dossiers"));
        for (BoundVolume volume : kept.of(caseId)) {
            try (InputStream content = store.open(volume.hash(), 0)) {
                Files.write(folder.resolve(volume.kind() + ".pdf"), content.readAllBytes());
            }
        }
    }
}
