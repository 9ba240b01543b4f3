package org.sanxiang.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.cases.Timeline;
import org.sanxiang.evidence.SignedPapers.Signed;
import org.sanxiang.files.Uploads;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** An instrument that goes out as a Word file comes back adapted, and then signed. */
@SanxiangTest
class SignedVersionTests {

    @Autowired
    WalkingCases walks;
    @Autowired
    CasePapers papers;
    @Autowired
    SignedVersions versions;
    @Autowired
    Steps steps;
    @Autowired
    Uploads uploads;
    @Autowired
    People people;
    @Autowired
    Timeline timeline;
    @Autowired
    TestClock clock;
    @Autowired
    MockMvc web;

    @Test
    void what_comes_back_last_is_the_signed_version_and_what_was_issued_stays() throws Exception {
        long caseId = walks.atPartyResponse(new BigDecimal("30000"));
        Instrument notice = notice(caseId);
        byte[] issued = papers.pdf(notice);
        byte[] text = papers.docx(notice);
        byte[] scan = scan();

        back(caseId, notice, "告知书.docx", text);
        assertThat(versions.of(notice)).singleElement().satisfies(one -> assertThat(one.isScan()).isFalse());

        back(caseId, notice, "告知书扫描.pdf", scan);
        assertThat(versions.of(notice)).extracting(Signed::isScan).containsExactly(false, true);
        assertThat(papers.pdf(papers.find(caseId, notice.id()))).isEqualTo(issued);
        assertThat(timeline.of(caseId, 0, 1000)).filteredOn(entry -> entry.action().equals("keep-file"))
                .extracting(entry -> entry.changes().get("hash")).contains(hash(text), hash(scan));
        web.perform(get("/cases/" + caseId + "/instruments/" + notice.id()).with(user("officer1").roles("officer")))
                .andExpect(content().string(containsString(hash(scan))));
        web.perform(get("/cases/" + caseId + "/sections/instruments").with(user("officer1").roles("officer")))
                .andExpect(content().string(containsString("告知书扫描.pdf")))
                .andExpect(content().string(containsString("尚缺签署件")));
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_and_nothing_is_kept() {
        long caseId = walks.atPartyResponse(new BigDecimal("30000"));
        Instrument notice = notice(caseId);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> back(caseId, notice, "告知书.pdf", "no pdf".getBytes()))
                .satisfies(refusal -> assertThat(refusal.rule()).map(Rule::id).contains("FILE"));
        assertThat(versions.of(notice)).isEmpty();
    }

    private void back(long caseId, Instrument made, String name, byte[] content) {
        Person officer = people.findByAccount("officer1").orElseThrow();
        Actor actor = new Actor(officer.id(), officer.account(), officer.name(), officer.roles(), officer.unit(), "test");
        steps.take(new StepAt(caseId, "return-signed", "", 0), new SignedForm(made.id(), LocalDate.now(clock), List.of(
                uploads.receive(new MockMultipartFile("file", name, null, content), actor)), null), actor);
    }

    private Instrument notice(long caseId) {
        return papers.of(caseId).stream().filter(made -> made.code().equals("D14")).findFirst().orElseThrow();
    }

    private static String hash(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
