package org.sanxiang.workflow;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.ProcessPicture;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

@SanxiangTest
class ModelPictureTests {

    @Autowired
    ProcessPicture picture;
    @Autowired
    WalkingCases walks;

    @Test
    void what_is_done_and_what_is_current_is_marked_in_the_picture() {
        String svg = picture.of(walks.atInvestigation());
        assertThat(svg).containsPattern("<g class=\"done\"><rect[^>]*/><text[^>]*>核查线索")
                .containsPattern("<g class=\"current\"><rect[^>]*/><text[^>]*>调查取证")
                .containsPattern("<g class=\"coming\"><rect[^>]*/><text[^>]*>整理归档");
    }

    @Test
    void a_called_process_has_a_picture_of_its_own_once_the_case_has_come_to_it() {
        assertThat(picture.of(walks.atInvestigation())).containsOnlyOnce("<figcaption>");
        assertThat(picture.of(walks.atReview(new BigDecimal("30000"))).split("<figcaption>")).hasSize(3);
    }

    @Test
    void the_model_itself_is_drawn_without_marks_and_is_well_formed() throws Exception {
        String svg = picture.of("penalty");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(svg).contains("行政处罚普通程序").doesNotContain("class=\"done\"", "class=\"current\"");
    }

    @Test
    void long_names_are_broken_into_lines_of_about_equal_length() {
        assertThat(SvgText.lines("审核调查结果", 90)).containsExactly("审核调查结果");
        assertThat(SvgText.lines("听取当事人陈述申辩意见", 84)).isEqualTo(List.of("听取当事人陈", "述申辩意见"));
    }
}
