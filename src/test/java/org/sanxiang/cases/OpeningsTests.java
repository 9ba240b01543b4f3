package org.sanxiang.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/** What is open in a case: a step that waits for somebody, or a side path, which waits for nobody. */
class OpeningsTests {

    private final ACaseOfPeople a = new ACaseOfPeople();
    private final StepGate gate = mock(StepGate.class);
    private final Openings openings = new Openings(a.openSteps, new SidePaths(List.of(a.request), a.clock), gate);
    private final StepAt path = new StepAt(1, a.request.key(), "", 0);

    @Test
    void a_side_path_is_open_and_waits_for_nobody() {
        assertThat(openings.demand(a.file, path).step()).isEqualTo(path.step());
        assertThatThrownBy(() -> openings.demandWaiting(a.file, path)).isInstanceOf(Conflict.class);
        verify(gate, never()).demandReached(anyLong(), any());
    }

    @Test
    void a_step_waits() {
        OpenStep open = a.openSteps.open(1, "decide", "agency-head");
        assertThat(openings.demandWaiting(a.file, new StepAt(1, "decide", "", 0))).isEqualTo(open);
    }
}
