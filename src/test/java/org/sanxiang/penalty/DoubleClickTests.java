package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Timeline;
import org.sanxiang.kernel.Conflict;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Of several who do the same step at the same time exactly one does it. */
@SanxiangTest
class DoubleClickTests {

    @Autowired
    WalkingCases walks;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Timeline timeline;

    @Test
    void eight_approvals_at_once_are_one_approval_and_seven_conflicts() throws Exception {
        CaseWalk walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION)
                .investigate(new BigDecimal("30000"));
        NoticeForm told = walk.notice(new BigDecimal("30000"), true);
        List<String> answers = atOnce(8, () -> walk.take("notify", told, "officer1"));
        assertThat(answers).containsOnlyOnce("done").filteredOn(answer -> !answer.equals("done"))
                .hasSize(7).containsOnly(Conflict.class.getSimpleName());
        assertThat(openSteps.of(walk.id)).extracting("step").containsExactly("hear-party");
        assertThat(timeline.of(walk.id, 0, 50)).filteredOn(event -> event.action().equals("notify")).hasSize(1);
    }

    private static List<String> atOnce(int times, Runnable act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            Callable<String> answer = () -> {
                try {
                    act.run();
                    return "done";
                } catch (RuntimeException refused) {
                    return refused.getClass().getSimpleName();
                }
            };
            List<Future<String>> answers = people.invokeAll(IntStream.range(0, times).mapToObj(i -> answer).toList());
            return answers.stream().map(DoubleClickTests::join).toList();
        } finally {
            people.shutdown();
        }
    }

    private static String join(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
