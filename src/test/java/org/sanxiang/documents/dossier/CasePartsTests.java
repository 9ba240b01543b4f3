package org.sanxiang.documents.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sanxiang.documents.Catalogue;
import org.sanxiang.documents.Instrument;
import org.sanxiang.documents.InstrumentKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** By which codes a case is asked whether a document is there. */
class CasePartsTests {

    private final InstrumentParts instruments = mock(InstrumentParts.class);
    private final Catalogue catalogue = mock(Catalogue.class);
    private final CaseParts parts = new CaseParts(instruments, mock(RecordParts.class), mock(AdditionParts.class),
            catalogue);

    @Test
    void papers_that_share_a_number_stand_for_each_other() {
        made("D15B");
        assertThat(parts.codes(1)).containsExactlyInAnyOrder("D15B", "D15");
    }

    @Test
    void a_request_for_review_is_not_taken_for_the_opinion() {
        when(catalogue.find("D17")).thenReturn(Optional.of(mock(InstrumentKind.class)));
        made("D17A");
        assertThat(parts.codes(1)).contains("D17A").doesNotContain("D17");
        made("D17A", "D17");
        assertThat(parts.codes(1)).contains("D17A", "D17");
    }

    private void made(String... codes) {
        List<Instrument> made = Stream.of(codes).map(code ->
                new Instrument(1, 1, code, "文书", null, 1, "act", "", "{}", "", "甲", Instant.EPOCH)).toList();
        when(instruments.instruments(1)).thenReturn(made);
    }
}
