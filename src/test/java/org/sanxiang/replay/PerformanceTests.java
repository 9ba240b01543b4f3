package org.sanxiang.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.cases.OpenStepsInMemory;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refused;
import org.sanxiang.kernel.Rejection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** How one case of a ledger takes its course, and where it stays. */
class PerformanceTests {

    private static final Act CLUE = act("");
    private static final Act FILING = act("request-filing");

    private final Player player = mock(Player.class);
    private final List<Object> events = new ArrayList<>();
    private final Telling telling = mock(Telling.class);
    private final Performance performance =
            new Performance(null, new Stage(player, null, new OpenStepsInMemory(), telling, events::add));

    @BeforeEach
    void play() {
        when(telling.sentence(any())).thenReturn("尚未登记线索");
        when(player.register(CLUE)).thenReturn(7L);
        when(player.take(anyLong(), any())).thenReturn(Map.of("facts", "事实"));
    }

    @Test
    void what_is_done_before_the_clue_is_refused_and_nothing_follows() {
        performance.perform(FILING);
        assertThat(performance.refused().flatMap(Rejection::rule)).contains(Performance.FILED_BEFORE_CLUE);
        performance.perform(CLUE);
        assertThat(performance.caseId()).isZero();
        verify(player, never()).take(anyLong(), any());
        assertThat(events).singleElement().isInstanceOf(Refused.class);
    }

    @Test
    void what_is_done_after_the_clue_is_done_in_its_case() {
        performance.perform(CLUE);
        performance.perform(FILING);
        performance.perform(FILING.where(course -> false));
        verify(player).take(7, FILING);
        assertThat(performance.refused()).isEmpty();
        assertThat(performance.said("request-filing", "facts")).isEqualTo("事实");
    }

    private static Act act(String step) {
        return new Act(LocalDate.of(2023, 3, 1), step, "", Actor.ENGINE, Map.of());
    }
}
