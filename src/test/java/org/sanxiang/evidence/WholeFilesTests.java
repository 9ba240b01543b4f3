package org.sanxiang.evidence;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class WholeFilesTests {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Map<String, String> kept = new HashMap<>(Map.of(HASH_OF_ABC, "abc"));
    private final WholeFiles files = new WholeFiles(records(), this::open);

    @Test
    void files_that_are_what_they_were_let_the_case_go_on() {
        files.demand(1);
    }

    @Test
    void a_file_that_is_missing_is_named() {
        kept.clear();
        assertRefused(Rules.FILE_MISSING);
    }

    @Test
    void a_file_that_differs_is_named() {
        kept.put(HASH_OF_ABC, "abd");
        assertRefused(Rules.FILE_CHANGED);
    }

    private void assertRefused(Rule rule) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> files.demand(1)).satisfies(refusal -> {
            assertThat(refusal.rule()).contains(rule);
            assertThat(refusal.getArguments()).containsExactly("照片.png");
        });
    }

    private InputStream open(String hash) throws FileNotFoundException {
        if (!kept.containsKey(hash)) {
            throw new FileNotFoundException(hash);
        }
        return new ByteArrayInputStream(kept.get(hash).getBytes());
    }

    private static CaseRecords records() {
        CaseRecord record = mock(CaseRecord.class);
        when(record.files()).thenReturn(List.of(new RecordFile(HASH_OF_ABC, "照片.png", "image/png", 3, Instant.EPOCH)));
        CaseRecords records = mock(CaseRecords.class);
        when(records.findByCaseIdOrderById(1)).thenReturn(List.of(record));
        return records;
    }
}
