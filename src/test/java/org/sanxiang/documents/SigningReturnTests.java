package org.sanxiang.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.evidence.SignedPapers;
import org.sanxiang.files.Upload;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

/** What may come back of an instrument. */
class SigningReturnTests {

    private static final Actor OFFICER = new Actor(1, "officer1", "办案员甲", Set.of(), "ZD1", "test");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private final InstrumentRegister register = mock(InstrumentRegister.class);
    private final SignedPapers papers = mock(SignedPapers.class);
    private final SigningReturn returning = new SigningReturn(register, new Catalogue(DeliveredConfig.files()), papers);
    private final CaseFile file = mock(CaseFile.class);

    @BeforeEach
    void make() {
        when(register.find(anyLong(), anyLong())).thenReturn(Optional.empty());
        when(register.find(0, 5)).thenReturn(Optional.of(made("D20")));
        when(register.find(0, 6)).thenReturn(Optional.of(made("D04")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"决定书.pdf", "照片.JPG", "a.jpeg", "b.png", "c.bmp", "d.tif", "e.tiff", "决定书.docx"})
    void a_scan_or_the_adapted_text_of_an_instrument_is_taken(String name) {
        assertThat(take(5, name)).isNull();
        verify(papers).put(0, 5, DAY, "说明", uploads(name), OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"决定书.doc", "录像.mp4", "表.xlsx", "无名"})
    void nothing_else_is_taken(String name) {
        refused(SigningReturn.NEITHER_SCAN_NOR_TEXT, 5, name);
    }

    @Test
    void only_what_officers_adapt_comes_back_as_a_text() {
        refused(SigningReturn.NOT_ADAPTED, 6, "笔录.docx");
        assertThat(take(6, "笔录.pdf", "笔录2.jpg")).isNull();
    }

    @Test
    void a_text_comes_alone() {
        refused(SigningReturn.ONE_TEXT, 5, "决定书.docx", "决定书.pdf");
    }

    @Test
    void an_instrument_of_another_case_does_not_come_back_here() {
        refused(SigningReturn.UNKNOWN, 7, "决定书.pdf");
    }

    private void refused(Rule rule, long instrument, String... names) {
        Refusing.assertRefused(rule, () -> take(instrument, names));
        verifyNoInteractions(papers);
    }

    private String take(long instrument, String... names) {
        return returning.take(file, new SignedForm(instrument, DAY, uploads(names), "说明"), OFFICER);
    }

    private static List<Upload> uploads(String... names) {
        return Stream.of(names).map(name -> new Upload(name, name, 1)).toList();
    }

    private static Instrument made(String code) {
        return new Instrument(code.equals("D20") ? 5 : 6, 0, code, "文书", null, 1, "issue", "", "{}", "", "甲", Instant.EPOCH);
    }
}
