package org.sanxiang.documents.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.KeptContents;
import org.sanxiang.documents.CasePapers;
import org.sanxiang.documents.Instrument;
import org.sanxiang.documents.SignedVersions;
import org.sanxiang.evidence.SignedPapers.Signed;
import org.sanxiang.files.StoredFile;
import org.sanxiang.people.Agency;
import org.sanxiang.people.Body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What lies in the dossier of an instrument that came back signed, and of one that did not. */
class InstrumentPartsTests {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Signed TEXT = back(file("决定书.docx", WORD));
    private static final Signed SCAN = back(file("决定书1.jpg", "image/jpeg"), file("决定书2.jpg", "image/jpeg"));

    private final SignedVersions versions = mock(SignedVersions.class);
    private final Agency agency = mock(Agency.class);
    private final InstrumentParts parts =
            new InstrumentParts(mock(CasePapers.class), versions, mock(KeptContents.class), agency);

    @BeforeEach
    void name() {
        when(agency.body(any())).thenReturn(new Body("LX", "某局", "某", "510521", "", ""));
    }

    @Test
    void an_instrument_that_did_not_come_back_is_printed() {
        assertThat(files()).containsExactly("行政处罚决定书.pdf");
    }

    @Test
    void a_text_that_is_still_to_be_signed_is_listed_behind_the_print() {
        assertThat(files(SCAN, TEXT)).containsExactly("行政处罚决定书.pdf", "决定书.docx");
    }

    @Test
    void what_was_signed_last_stands_for_the_print() {
        assertThat(files(TEXT, SCAN)).containsExactly("决定书1.jpg", "决定书2.jpg");
    }

    private List<String> files(Signed... back) {
        when(versions.of(1)).thenReturn(back.length == 0 ? Map.of() : Map.of(5L, List.of(back)));
        Instrument made = new Instrument(5, 1, "D20", "行政处罚决定书", null, 1, "issue", "", "", "", "甲", Instant.EPOCH);
        return parts.part(made, mock(CaseFile.class)).files().stream().map(PartFile::name).toList();
    }

    private static Signed back(StoredFile... files) {
        return new Signed(5, LocalDate.EPOCH, null, "甲", List.of(files), List.of());
    }

    private static StoredFile file(String name, String type) {
        return new StoredFile(name, name, type, 1, Instant.EPOCH);
    }
}
