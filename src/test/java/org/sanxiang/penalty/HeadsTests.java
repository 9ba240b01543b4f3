package org.sanxiang.penalty;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.PeopleInMemory;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

class HeadsTests {

    private final PeopleInMemory people = new PeopleInMemory(Somebody.with(1, "正职", Role.PRINCIPAL_HEAD),
            Somebody.with(2, "副职", Role.DEPUTY_HEAD), Somebody.with(3, "队长", Role.UNIT_HEAD),
            Somebody.gone(4, "前任", Role.DEPUTY_HEAD));

    @Test
    void what_each_head_said_stands_beside_the_name() {
        Heads heads = heads(1L, 2L);
        assertThat(heads.said()).isEqualTo("正职：同意\n副职：同意");
        assertThat(heads.count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 4, 99})
    void nobody_twice_and_nobody_but_heads_in_office(long other) {
        Refusing.assertRefused(Rules.MEMBERS, () -> heads(1L, other));
    }

    private Heads heads(Long... ids) {
        List<Member> members = Stream.of(ids).map(id -> new Member(id, "同意")).toList();
        return Heads.of(members, people);
    }
}
