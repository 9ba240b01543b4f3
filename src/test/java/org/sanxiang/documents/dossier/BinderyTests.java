package org.sanxiang.documents.dossier;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.Actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class BinderyTests {

    private static final DossierOrder ORDER = DossierOrder.CHRONOLOGICAL;

    private final Bookbinding binding = mock(Bookbinding.class);
    private final Bindery bindery = new Bindery(binding);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void close() {
        bindery.destroy();
    }

    @Test
    void it_tells_how_far_it_has_come_and_nobody_begins_the_same_twice() throws InterruptedException {
        doAnswer(work -> {
            work.getArgument(3, Bookbinding.Telling.class).told(3, 12);
            begun.countDown();
            return mayEnd.await(1, TimeUnit.MINUTES);
        }).when(binding).bind(anyLong(), any(), any(), any());
        bindery.begin(7, ORDER, Actor.TIMER);
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        bindery.begin(7, ORDER, Actor.TIMER);

        assertThat(bindery.work(7)).hasValueSatisfying(work -> assertThat(work.percent()).isEqualTo(25));
        mayEnd.countDown();
        awaitNextTurn();
        assertThat(bindery.work(7)).isEmpty();
        verify(binding, times(1)).bind(eq(7L), eq(ORDER), eq(Actor.TIMER), any());
    }

    @Test
    void what_failed_says_so_and_may_be_begun_again() throws InterruptedException {
        doAnswer(work -> {
            throw new IllegalStateException("disk full");
        }).doNothing().when(binding).bind(anyLong(), any(), any(), any());
        bindery.begin(7, ORDER, Actor.TIMER);
        awaitNextTurn();
        assertThat(bindery.work(7)).hasValueSatisfying(work -> assertThat(work.failed()).isTrue());
        bindery.begin(7, ORDER, Actor.TIMER);
        awaitNextTurn();
        assertThat(bindery.work(7)).isEmpty();
    }

    /** One after the other: once a later one has its turn, the earlier ones are over. */
    private void awaitNextTurn() throws InterruptedException {
        CountDownLatch turn = new CountDownLatch(1);
        bindery.hand().execute(turn::countDown);
        assertThat(turn.await(1, TimeUnit.MINUTES)).isTrue();
    }
}
