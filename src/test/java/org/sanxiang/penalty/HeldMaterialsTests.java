package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Opinions;
import org.sanxiang.evidence.CaseEvidence;
import org.sanxiang.evidence.CasePapers;
import org.sanxiang.evidence.CasePapers.Paper;
import org.sanxiang.evidence.Collected;
import org.sanxiang.evidence.EvidenceKind;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.review.Material;
import org.sanxiang.review.MaterialList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What a request for review comes with: found in the case, handed in, or missing. */
class HeldMaterialsTests {

    private final ACase a = ACase.heard("10000");
    private final CaseEvidence evidence = mock(CaseEvidence.class);
    private final CasePapers papers = mock(CasePapers.class);
    private final Opinions opinions = mock(Opinions.class);
    private final HeldMaterials materials = new HeldMaterials(new MaterialList(DeliveredConfig.files()), evidence, papers, opinions);

    @BeforeEach
    void nothing_is_collected() {
        when(evidence.of(1)).thenReturn(new Collected(0, 0, false, false, false, 0));
    }

    @Test
    void a_bare_case_lacks_all_but_its_report() {
        assertThat(missing()).containsExactlyInAnyOrder("draft", "explanation", "records", "evidence", "unit-opinion",
                "head-opinion", "application");
    }

    @Test
    void a_draft_with_its_explanation_and_what_is_ticked_is_there() {
        a.drafted("10000");
        when(evidence.of(1)).thenReturn(ACase.ENOUGH);
        assertThat(missing()).containsExactlyInAnyOrder("unit-opinion", "head-opinion");
    }

    @Test
    void what_the_list_does_not_let_be_ticked_is_not_there_by_a_tick() {
        a.c.decisions().drafted(Filled.draft("10000", "事实", List.of("records", "application"), "情况说明"), ACase.FUMES);
        assertThat(missing()).contains("records", "evidence").doesNotContain("application");
    }

    @Test
    void an_appraisal_comes_with_its_report() {
        assertThat(of().get("appraisal").needed()).isFalse();
        item(List.of());
        assertThat(missing()).contains("appraisal");
        item(List.of("hash"));
        assertThat(missing()).doesNotContain("appraisal");
    }

    @Test
    void a_paper_supplied_is_there_and_need_not_be_handed_in() {
        assertThat(materials.byHand(a.c)).extracting(Choice::value)
                .containsExactly("explanation", "unit-opinion", "head-opinion", "application");
        when(papers.of(1)).thenReturn(List.of(new Paper("application", "申请表", List.of())));
        assertThat(missing()).doesNotContain("application");
        assertThat(materials.byHand(a.c)).extracting(Choice::value).doesNotContain("application");
    }

    private void item(List<String> hashes) {
        when(evidence.items(1)).thenReturn(List.of(
                new CaseEvidence.Item(1, EvidenceKind.EXPERT_OPINION, "鉴定意见", "造价", hashes)));
    }

    private List<String> missing() {
        return of().values().stream().filter(Material::isMissing).map(Material::key).toList();
    }

    private Map<String, Material> of() {
        return materials.of(a.c).stream().collect(Collectors.toMap(Material::key, material -> material));
    }
}
