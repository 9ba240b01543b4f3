package org.sanxiang.documents;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.cases.Timeline;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Sha256;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The instruments of a case, from the clue to the closing, as its acts make them. */
@SanxiangTest
class InstrumentLifeTests {

    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    WalkingCases walks;
    @Autowired
    CasePapers papers;
    @Autowired
    Timeline timeline;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Steps steps;
    @Autowired
    People people;

    @Test
    void a_major_case_leaves_its_instruments_in_the_order_of_its_acts() throws IOException {
        long caseId = walks.archived(FINE);

        assertThat(papers.of(caseId)).extracting(Instrument::code).containsSubsequence("D01", "D02", "D04", "D13", "D14",
                "D23N", "D15B", "D17", "D18", "D19", "D20", "D23", "D35");
        assertThat(papers.of(caseId)).allSatisfy(made -> assertThat(papers.html(made)).doesNotContain("class=\"gap\""));
        keepForTheEye(caseId);
    }

    @Test
    void the_decision_says_all_that_the_law_demands_and_its_text_is_found_in_print() throws IOException {
        long caseId = walks.archived(FINE);
        Instrument decision = last(caseId, "D20");

        String text = TypesetterTests.text(papers.pdf(decision)).replaceAll("\\s", "");

        assertThat(text).contains(decision.number(), "当事人：样例当事人", "91510521MA7735727U", "泸县福集镇样例路1号",
                "人民币30000.00元（大写：叁万元整）", "同时责令：限期改正", "十五日内缴纳", "每日按罚款数额的百分之三加处罚款",
                "行政复议机关：泸县人民政府", "管辖的人民法院：泸县人民法院", "泸县综合行政执法局");
        assertThat(papers.pdf(decision)).isEqualTo(papers.pdf(decision));
    }

    @Test
    void the_trail_of_the_act_names_the_instrument_with_its_hash() {
        long caseId = walks.archived(FINE);
        Instrument decision = last(caseId, "D20");

        assertThat(timeline.of(caseId, 0, 1000)).filteredOn(entry -> entry.action().equals("issue")).singleElement()
                .satisfies(entry -> assertThat(entry.changes().get("instruments[0]"))
                        .isEqualTo("行政处罚决定书 " + decision.number() + " SHA-256 " + decision.contentHash()));
    }

    @Test
    void an_instrument_whose_contents_were_changed_is_not_handed_out() {
        long caseId = walks.atPartyResponse(FINE);
        Instrument notice = last(caseId, "D14");
        papers.html(notice);
        String contents = notice.contents();
        jdbc.sql("update instrument set contents = ? where id = ?").params(contents.replace("30000", "20000"), notice.id()).update();

        Refusing.assertRefused(CasePapers.UNCHANGED, () -> papers.html(papers.find(caseId, notice.id())));
        jdbc.sql("update instrument set contents = ? where id = ?").params(contents, notice.id()).update();
    }

    @Test
    void an_instrument_keeps_the_version_of_the_template_by_which_it_was_made() {
        long caseId = walks.atPartyResponse(FINE);
        Instrument notice = last(caseId, "D14");

        assertThat(jdbc.sql("select text from document_template where hash = ?").param(notice.templateHash())
                .query(String.class).list()).singleElement().asString().contains("{{notice.facts}}").contains("@page");
    }

    @Test
    void an_act_whose_instrument_would_have_a_gap_is_not_done_and_draws_no_number() {
        long caseId = walks.atReview(FINE);
        String number = jdbc.sql("select number from case_file where id = ?").param(caseId).query(String.class).single();
        long drawn = drawn();
        jdbc.sql("update case_file set number = null where id = ?").param(caseId).update();

        Refusing.assertRefused(Composer.GAP, () -> review(caseId));
        assertThat(papers.of(caseId)).extracting(Instrument::code).doesNotContain("D17");
        assertThat(drawn()).isEqualTo(drawn);

        jdbc.sql("update case_file set number = ? where id = ?").params(number, caseId).update();
        review(caseId);
        assertThat(papers.of(caseId)).extracting(Instrument::code).contains("D17");
    }

    private void review(long caseId) {
        Person reviewer = people.findByAccount("reviewer1").orElseThrow();
        steps.take(new StepAt(caseId, "review", "", 0), ReviewAnswers.concluding(Conclusion.AGREED),
                new Actor(reviewer.id(), reviewer.account(), reviewer.name(), reviewer.roles(), reviewer.unit(), "test"));
    }

    private long drawn() {
        return jdbc.sql("select count(*) from document_number where kind = 'review'").query(Long.class).single();
    }

    @Test
    void an_instrument_of_an_earlier_template_reads_as_it_did_then() {
        long caseId = walks.atPartyResponse(FINE);
        Instrument notice = last(caseId, "D14");
        String former = "<html><body><p>旧版告知书：{{party.name}}</p></body></html>";
        jdbc.sql("insert into document_template (hash, code, text, since) values (?, 'D14', ?, ?)")
                .params(Sha256.of(former), former, notice.madeAt().atOffset(ZoneOffset.UTC).toLocalDateTime()).update();
        String then = "<html><body><p>旧版告知书：样例当事人</p></body></html>";
        jdbc.sql("update instrument set template_hash = ?, content_hash = ? where id = ?")
                .params(Sha256.of(former), Sha256.of(then), notice.id()).update();

        assertThat(papers.html(papers.find(caseId, notice.id()))).isEqualTo(then);
    }

    private Instrument last(long caseId, String code) {
        List<Instrument> made = papers.of(caseId).stream().filter(one -> one.code().equals(code)).toList();
        return made.get(made.size() - 1);
    }

    private void keepForTheEye(long caseId) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/instruments"));
        for (Instrument made : papers.of(caseId)) {
            Files.write(folder.resolve(made.code() + "-" + made.version() + ".pdf"), papers.pdf(made));
        }
    }
}
