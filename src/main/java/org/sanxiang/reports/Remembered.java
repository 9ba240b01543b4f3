package org.sanxiang.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

/**
 * What is made for everybody who asks for the same at the same time. What is made at once is made anew whenever it is asked for;
 * what takes long, because there are very many cases, is kept for a while and should say as of when it is.
 *
 * @param <K> what is asked for
 * @param <V> what is made
 */
public final class Remembered<K, V> {

    private static final Duration LONG = Duration.ofMillis(200);
    private static final Duration KEPT = Duration.ofMinutes(1);
    /** What took longer is kept longer, so that no more than a hundredth of the time is spent on it. */
    private static final int TIMES = 100;
    private static final int MOST = 200;

    private record Made<V>(V value, Duration took) {

        Duration kept() {
            return took.compareTo(LONG) < 0 ? Duration.ZERO : Collections.max(List.of(KEPT, took.multipliedBy(TIMES)));
        }
    }

    private final Clock clock;
    private final AsyncCache<K, Made<V>> made;

    public Remembered(Clock clock) {
        this.clock = clock;
        this.made = Caffeine.newBuilder().maximumSize(MOST).expireAfter(Expiry.<K, Made<V>>creating((asked, one) -> one.kept()))
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant())).executor(Runnable::run).buildAsync();
    }

    /** Throws what the making throws, to whoever makes it; a {@link java.util.concurrent.CompletionException} to who waits. */
    public V of(K asked, Supplier<V> making) {
        CompletableFuture<Made<V>> mine = new CompletableFuture<>();
        CompletableFuture<Made<V>> first = made.get(asked, (key, executor) -> mine);
        if (first == mine) {
            make(mine, making);
        }
        return first.join().value();
    }

    /** In the thread of whoever was the first to ask, and in its transaction. */
    private void make(CompletableFuture<Made<V>> mine, Supplier<V> making) {
        Instant began = clock.instant();
        try {
            V value = making.get();
            mine.complete(new Made<>(value, Duration.between(began, clock.instant())));
        } catch (Throwable failed) {
            // whatever it was, whoever waits must not wait for ever
            mine.completeExceptionally(failed);
            throw failed;
        }
    }
}
