package org.sanxiang.desk.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Validation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.desk.SampleWords;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.form.FormBinder.Bound;
import org.sanxiang.desk.form.SampleForm.Colour;
import org.sanxiang.files.Uploads;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class FormBinderTests {

    private final Words words = SampleWords.with(Clock.systemUTC());
    private final FormBinder binder = new FormBinder(
            Validation.buildDefaultValidatorFactory().getValidator(), new Violations(words), words,
            mock(Uploads.class));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void a_form_that_is_right() {
        request.setParameter("title", "现场检查");
        request.setParameter("from", "2023-03-01");
        request.setParameter("to", "2023-03-02");
        request.setParameter("at", "2023-03-01T09:30");
        request.setParameter("fine", "12,900.50 元");
        request.setParameter("agents", "2");
        request.setParameter("colour", "GREEN");
        request.setParameter("colours", "RED", "GREEN");
        request.setParameter("officers", "7", "9");
        request.setParameter("asked", "false");
        request.setParameter("signed", "true");
        request.setParameter("points[4].raised", "罚款过重");
        request.setParameter("points[4].by", "7");
    }

    @Test
    void every_kind_of_field_is_read() {
        Bound<SampleForm> bound = bind();
        assertThat(bound.problems()).isEmpty();
        assertThat(bound.form()).isEqualTo(new SampleForm("现场检查", null, LocalDate.of(2023, 3, 1),
                LocalDate.of(2023, 3, 2), LocalDateTime.of(2023, 3, 1, 9, 30), new BigDecimal("12900.50"), 2, Colour.GREEN,
                Set.of(Colour.RED, Colour.GREEN), List.of(7L, 9L), null, false, true, null,
                List.of(new SampleForm.Point("罚款过重", 7L))));
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field_and_nothing_else_of_that_field() {
        request.setParameter("from", "昨天");
        request.setParameter("fine", "1.234");
        request.setParameter("agents", "99999999999");
        request.setParameter("colour", "BLUE");
        assertThat(bind().problems()).containsOnlyKeys("from", "fine", "agents", "colour")
                .containsEntry("fine", "problem.unreadable.BigDecimal")
                .containsEntry("from", "problem.unreadable.LocalDate");
    }

    @Test
    void constraints_hold_in_the_rows_of_a_list_too() {
        request.setParameter("points[4].raised", "长".repeat(501));
        request.setParameter("points[6].by", "9");
        assertThat(bind().problems()).containsEntry("points[0].raised", "problem.text.many")
                .containsKey("points[1].raised");
    }

    @Test
    void fields_are_held_against_each_other() {
        request.setParameter("to", "2023-02-01");
        assertThat(bind().problems()).containsExactly(Map.entry("to", "invalid.order"));
    }

    @Test
    void an_empty_submission_names_all_that_is_missing() {
        request.removeAllParameters();
        assertThat(bind().problems()).containsOnlyKeys("title", "from", "colour", "asked", "signed", "points");
    }

    private Bound<SampleForm> bind() {
        return binder.bind(SampleForm.class, binder.read(request, null));
    }
}
