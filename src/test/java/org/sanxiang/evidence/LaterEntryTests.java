package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What is held can be dealt with when the investigation is over. */
class LaterEntryTests {

    private final MeasureReleaseEntry entry = mock(MeasureReleaseEntry.class);
    private final OpenSteps openSteps = mock(OpenSteps.class);
    private final CaseFile file = mock(CaseFile.class);
    private ReleaseLater later;

    @BeforeEach
    void hold() {
        when(entry.entry()).thenReturn("measure-release");
        when(entry.form()).thenReturn(MeasureReleaseForm.class);
        when(entry.choices(anyLong())).thenReturn(Map.of("measure", List.of(new Choice("1", "查封"))));
        when(openSteps.find(anyLong(), eq("investigate"))).thenReturn(Optional.empty());
        when(file.filedOn()).thenReturn(LocalDate.EPOCH);
        later = new ReleaseLater(entry, openSteps);
    }

    @Test
    void it_is_offered_by_the_name_of_the_entry_while_something_is_held() {
        assertThat(later.key()).isEqualTo("measure-release");
        assertThat(later.isOffered(file)).isTrue();
        when(entry.choices(anyLong())).thenReturn(Map.of("measure", List.of()));
        assertThat(later.isOffered(file)).isFalse();
    }

    @Test
    void while_the_investigation_goes_on_it_is_done_there() {
        when(openSteps.find(anyLong(), eq("investigate"))).thenReturn(Optional.of(mock(OpenStep.class)));
        assertThat(later.isOffered(file)).isFalse();
        assertThat(later.isOpen(file)).isTrue();
    }

    @Test
    void it_is_open_from_the_filing_to_the_closing() {
        when(file.closedOn()).thenReturn(LocalDate.EPOCH);
        assertThat(later.isOpen(file)).isFalse();
        when(file.closedOn()).thenReturn(null);
        when(file.filedOn()).thenReturn(null);
        assertThat(later.isOpen(file)).isFalse();
    }
}
