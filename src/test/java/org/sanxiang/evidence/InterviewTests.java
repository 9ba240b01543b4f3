package org.sanxiang.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person is asked alone, by officers who ask nobody else meanwhile. */
class InterviewTests extends OpenInvestigation {

    @ParameterizedTest
    @ValueSource(strings = {"张三、李四", "张三，李四", "张三,李四", "张三；李四", "张三/李四"})
    void a_record_has_one_person(String several) {
        assertRefused(Rules.ONE_PERSON, interview(several, TEN, null));
        enter(interview("阿卜杜拉·买买提", TEN, null));
    }

    @Test
    void officers_ask_one_person_at_a_time_or_explain() {
        enter(interview("张三", TEN, null));
        assertRefused(Rules.INTERVIEWS_OVERLAP, interview("李四", TEN.plusMinutes(59), null));
        assertRefused(Rules.INTERVIEWS_OVERLAP, interview("李四", TEN.minusMinutes(59), " "));
        enter(interview("李四", TEN.plusMinutes(60), null));
        enter(interview("王五", TEN.minusMinutes(60), null));
        enter(interview("赵六", TEN, "时间记录有误"));
        assertThat(evidence.of(file.id()).records()).isEqualTo(4);
    }

    @Test
    void other_officers_may_ask_meanwhile() {
        assertThat(new CollectedBy("1;2", "甲、乙").shares(new CollectedBy("12;3", "丙、丁"))).isFalse();
        assertThat(new CollectedBy("1;2", "甲、乙").shares(new CollectedBy("3;2", "丙、乙"))).isTrue();
    }

    private InterviewForm interview(String who, LocalDateTime from, String because) {
        return new InterviewForm(who, null, "当事人", "办公室", from, from.plusHours(1), List.of(one, two), true, true, "问答", 2,
                because, null);
    }
}
