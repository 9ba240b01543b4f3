package org.sanxiang.cases;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;

import static org.assertj.core.api.Assertions.assertThat;

class ChosenTests {

    record Member(Long person, String said) {
    }

    record Form(List<Long> officers, List<Member> members, String place) {
    }

    @Test
    void what_was_chosen_is_recorded_with_its_name() {
        Chosen chosen = new Chosen(Map.of("officers", List.of(new Choice("3", "办案员乙"), new Choice("4", "办案员丁")),
                "members.person", List.of(new Choice("9", "9 局长"))));
        Recorded recorded = chosen.named(Recorded.of(Actor.TIMER, 1L, "discuss", "discuss",
                new Form(List.of(4L, 3L, 5L), List.of(new Member(9L, "3")), "3")));
        assertThat(recorded.changes().entrySet()).extracting(Object::toString).containsExactly(
                "officers[0]=4 办案员丁", "officers[1]=3 办案员乙", "officers[2]=5", "members[0].person=9 局长",
                "members[0].said=3", "place=3");
    }
}
