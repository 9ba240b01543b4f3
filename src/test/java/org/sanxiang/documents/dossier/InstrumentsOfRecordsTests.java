package org.sanxiang.documents.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.documents.Instrument;
import org.sanxiang.evidence.RecordOnFile;

import static org.assertj.core.api.Assertions.assertThat;

class InstrumentsOfRecordsTests {

    private final RecordOnFile first = record("site-record", 1);
    private final RecordOnFile evidence = record("evidence", 1);
    private final RecordOnFile second = record("site-record", 2);

    @Test
    void the_first_record_became_the_first_instrument_and_the_second_the_second() {
        Instrument one = instrument(1, "investigate.site-record");
        Instrument other = instrument(2, "investigate.site-record");
        assertThat(new InstrumentsOfRecords(List.of(first, evidence, second), List.of(one, instrument(3, "issue"), other)).pairs())
                .containsEntry(first, one).containsEntry(second, other).hasSize(2);
    }

    @Test
    void where_not_every_record_of_a_kind_became_an_instrument_none_is_guessed() {
        assertThat(new InstrumentsOfRecords(List.of(first, second), List.of(instrument(1, "investigate.site-record"))).pairs()).isEmpty();
    }

    @Test
    void an_entry_that_was_made_after_the_investigation_counts_with_the_others() {
        Instrument one = instrument(1, "investigate.site-record");
        Instrument later = instrument(2, "site-record");
        assertThat(new InstrumentsOfRecords(List.of(first, second), List.of(one, later)).pairs()).containsEntry(second, later);
    }

    private static RecordOnFile record(String entry, int place) {
        return new RecordOnFile(entry, place, "样例路1号", LocalDate.of(2023, 3, 1), "办案员甲", null, List.of(), List.of());
    }

    private static Instrument instrument(long id, String act) {
        return new Instrument(id, 1, "D04", "现场检查笔录", null, 1, act, "", "", "", "办案员甲", Instant.EPOCH);
    }
}
