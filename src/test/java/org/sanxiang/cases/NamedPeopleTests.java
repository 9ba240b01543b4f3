package org.sanxiang.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is named in a form is known as a person, whatever the form. */
@SanxiangTest
class NamedPeopleTests {

    /** Numbers that are no people, or people who are not named for an act. */
    private static final Set<String> OTHERS = Set.of("measure", "preservation", "sampling", "appraisal", "act", "whom", "item",
            "record", "records", "instrument", "adviser");

    private record Member(@NamesPerson Long personId, String said) {
    }

    private record Form(@NamesPerson List<Long> officers, @NamesPerson Long approvedBy, Long measure,
                        List<Member> members) {
    }

    @Autowired
    List<Step<?>> steps;

    @Test
    void people_are_found_in_lists_and_rows_and_nothing_else_is() {
        assertThat(NamedPeople.in(new Form(List.of(1L, 2L), 3L, 9L, List.of(new Member(4L, ""), new Member(null, "")))))
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(NamedPeople.in(new Form(null, null, null, null))).isEmpty();
        assertThat(NamedPeople.fields(Form.class)).containsExactlyInAnyOrder("officers", "approvedBy", "members.personId");
    }

    @Test
    void every_number_in_a_form_says_whether_it_is_a_person() {
        assertThat(steps.stream().map(Step::form).flatMap(NamedPeopleTests::unmarked)).isSubsetOf(OTHERS);
    }

    private static Stream<String> unmarked(Class<?> form) {
        return Stream.of(form.getRecordComponents()).flatMap(part -> {
            Class<?> type = part.getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0] : part.getType();
            return type.isRecord() ? unmarked(type) : type == Long.class && !isMarked(part)
                    ? Stream.of(part.getName()) : Stream.empty();
        });
    }

    private static boolean isMarked(RecordComponent part) {
        return part.isAnnotationPresent(NamesPerson.class);
    }
}
