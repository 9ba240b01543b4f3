package org.sanxiang.desk.form;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionTests {

    private final MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();

    @Test
    void text_is_stripped_and_what_is_empty_is_nothing() {
        request.setParameter("facts", "  属实 ");
        request.setParameter("note", "   ");
        Submission typed = new Submission(request, file -> "received " + file.getOriginalFilename());
        assertThat(typed.of("facts")).containsExactly("属实");
        assertThat(typed.resolveValue("note", String.class)).isNull();
    }

    @Test
    void empty_rows_are_left_out_and_the_others_numbered_anew() {
        request.setParameter("members[0].said", "");
        request.setParameter("members[3].said", "同意");
        request.setParameter("members[7].said", "反对");
        Submission typed = new Submission(request, file -> "received " + file.getOriginalFilename());
        assertThat(typed.rows("members")).isEqualTo(2);
        assertThat(typed.of("members[0].said")).containsExactly("同意");
        assertThat(typed.of("members[1].said")).containsExactly("反对");
    }

    @Test
    void names_that_no_page_of_ours_writes_are_ignored() {
        request.setParameter("members[2147483647].said", "很大");
        request.setParameter("class.module", "坏");
        request.setParameter("a[0].b[0].c", "深");
        assertThat(new Submission(request, file -> "received " + file.getOriginalFilename()).getNames()).isEmpty();
    }

    @Test
    void a_file_that_was_not_chosen_is_nothing() {
        request.addFile(new MockMultipartFile("photos", "", null, new byte[0]));
        request.addFile(new MockMultipartFile("papers", "笔录.pdf", null, new byte[] {1}));
        Submission typed = new Submission(request, file -> "received " + file.getOriginalFilename());
        assertThat(typed.resolveValue("photos", List.class)).isNull();
        assertThat(typed.of("papers")).containsExactly("received 笔录.pdf");
    }

    @Test
    void several_choices_come_together() {
        MockHttpServletRequest plain = new MockHttpServletRequest();
        plain.setParameter("kinds", "FINE", "WARNING");
        assertThat(new Submission(plain, MultipartFile::getOriginalFilename).resolveValue("kinds", Set.class)).asList().containsExactly("FINE", "WARNING");
    }
}
