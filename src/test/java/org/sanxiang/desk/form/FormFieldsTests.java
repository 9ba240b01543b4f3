package org.sanxiang.desk.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.Choice;
import org.sanxiang.desk.SampleWords;
import org.sanxiang.desk.form.SampleForm.Colour;

import static org.assertj.core.api.Assertions.assertThat;

class FormFieldsTests {

    private static final List<Choice> PEOPLE = List.of(new Choice("7", "办案员甲"), new Choice("9", "办案员乙"));

    private final FormFields fields = new FormFields(SampleWords.with(Clock.systemUTC()));

    @Test
    void each_component_becomes_a_field_of_its_kind() {
        assertThat(fields(filled(), Map.of())).extracting(field -> field.spec().kind()).containsExactly(FieldKind.TEXT,
                FieldKind.AREA, FieldKind.DATE, FieldKind.DATE, FieldKind.DATETIME, FieldKind.MONEY, FieldKind.NUMBER,
                FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.CHOICES, FieldKind.CHECKBOX, FieldKind.CHOICE,
                FieldKind.CHECKBOX, FieldKind.FILE, FieldKind.ROWS);
    }

    @Test
    void constraints_are_said_beforehand() {
        FormField title = field(filled(), "title");
        assertThat(title.required()).isTrue();
        assertThat(title.spec().limits().longest()).isEqualTo(60);
        assertThat(field(filled(), "text").required()).isFalse();
        assertThat(field(filled(), "agents").spec().limits().max()).isEqualTo(2);
    }

    @Test
    void values_are_written_as_the_browser_wants_them() {
        assertThat(field(filled(), "from").value()).isEqualTo("2023-03-01");
        assertThat(field(filled(), "at").value()).isEqualTo("2023-03-01T09:30");
        assertThat(field(filled(), "fine").value()).isEqualTo("12900.50");
        assertThat(field(filled(), "officers").values()).containsExactly("7", "9");
        assertThat(field(filled(), "asked").value()).isEqualTo("false");
    }

    @Test
    void rows_have_fields_of_their_own_and_one_pattern_for_those_to_come() {
        FormField points = field(filled(), "points");
        assertThat(points.rows()).hasSize(1);
        FormField by = points.rows().get(0).get(1);
        assertThat(by.path()).isEqualTo("points[0].by");
        assertThat(by.value()).isEqualTo("7");
        assertThat(by.choices()).isEqualTo(PEOPLE);
        assertThat(points.pattern()).extracting(FormField::path).containsExactly("points[__row__].raised",
                "points[__row__].by");
    }

    @Test
    void what_is_wrong_leads_to_its_control() {
        FormView view = FormView.of(fields(filled(), Map.of("colour", "请选择", "points[0].raised", "过长")),
                Map.of("colour", "请选择", "points[0].raised", "过长", "whole", "不一致"));
        assertThat(view.wrong()).extracting(FormView.Wrong::anchor)
                .containsExactlyInAnyOrder("f-colour-0", "f-points-0-raised", null);
        assertThat(view.hasFiles()).isTrue();
    }

    private FormField field(Values values, String name) {
        return fields(values, Map.of()).stream().filter(field -> field.path().equals(name)).findFirst().orElseThrow();
    }

    private List<FormField> fields(Values values, Map<String, String> problems) {
        return fields.of("sample", SampleForm.class, Offered.of(Map.of("officers", PEOPLE, "points.by", PEOPLE)), values, problems);
    }

    private static Values filled() {
        return new Stated(new SampleForm("现场检查", null, LocalDate.of(2023, 3, 1), null,
                LocalDateTime.of(2023, 3, 1, 9, 30), new BigDecimal("12900.50"), 2, Colour.GREEN, Set.of(Colour.RED),
                List.of(7L, 9L), null, false, null, null, List.of(new SampleForm.Point("罚款过重", 7L))));
    }
}
