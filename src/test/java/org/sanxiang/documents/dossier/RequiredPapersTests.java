package org.sanxiang.documents.dossier;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.DossierFacts.Known;
import org.sanxiang.documents.dossier.RequiredPapers.Requirement;
import org.sanxiang.kernel.DeliveredConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class RequiredPapersTests {

    private static final Set<String> ORDINARY = Set.of("filed", "reported", "penalty", "served", "closed");

    private final KnownOfCase known = mock(KnownOfCase.class);
    private final CaseParts parts = mock(CaseParts.class);
    private final RequiredPapers required = new RequiredPapers(DeliveredConfig.files(), known, parts);

    @BeforeEach
    void everythingIsMadeHere() {
        when(parts.isMadeHere(anyString())).thenReturn(true);
    }

    @Test
    void an_ordinary_case_needs_no_more_than_its_own_documents() {
        assertThat(missing(ORDINARY, "D02", "record.site-record", "D13", "D14", "D19", "D20", "D23", "D35")).isEmpty();
        assertThat(missing(ORDINARY, "D02", "record.site-record", "D13", "D14", "D19", "D20", "D35")).containsExactly("送达回证");
    }

    @Test
    void either_of_the_two_records_is_enough() {
        assertThat(missing(Set.of("reported"), "D07", "D13")).isEmpty();
        assertThat(missing(Set.of("reported"), "D13")).containsExactly("现场检查笔录或询问笔录");
    }

    @Test
    void what_the_case_went_through_asks_for_its_record() {
        assertThat(missing(Set.of("major", "discussed", "hearing", "rechecked")))
                .containsExactly("陈述申辩、放弃或复核的文书", "听证文书", "重大行政执法决定法制审核意见书", "集体讨论记录");
        assertThat(missing(Set.of("no-penalty"))).containsExactly("不予行政处罚决定书");
        assertThat(missing(Set.of("paid"))).containsExactly("缴款凭证");
        assertThat(missing(Set.of("terminated-told"))).containsExactly("终止案件办理决定书");
        assertThat(missing(Set.of())).isEmpty();
    }

    @Test
    void what_nothing_here_can_make_is_not_asked_for() {
        when(parts.isMadeHere("D18")).thenReturn(false);
        assertThat(missing(Set.of("discussed"))).isEmpty();
    }

    private List<String> missing(Set<String> situations, String... there) {
        when(known.of(any())).thenReturn(new Known(null, null, null, null, null, null, null, null, situations));
        when(parts.codes(anyLong())).thenReturn(Set.of(there));
        return required.missing(mock(CaseFile.class)).stream().map(Requirement::title).toList();
    }
}
