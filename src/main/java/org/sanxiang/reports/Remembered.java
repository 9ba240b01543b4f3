package org.sanxiang.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

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

    private record Kept<V>(V made, Instant until) {
    }

    private final Clock clock;
    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final Map<K, CompletableFuture<V>> inMaking = new ConcurrentHashMap<>();

    public Remembered(Clock clock) {
        this.clock = clock;
    }

    /** Throws what the making throws, to whoever makes it; a {@link java.util.concurrent.CompletionException} to who waits. */
    public V of(K asked, Supplier<V> making) {
        Kept<V> before = kept.get(asked);
        return before != null && before.until().isAfter(clock.instant()) ? before.made() : together(asked, making);
    }

    private V together(K asked, Supplier<V> making) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> others = inMaking.putIfAbsent(asked, mine);
        if (others != null) {
            return others.join();
        }
        try {
            mine.complete(made(asked, making));
        } catch (RuntimeException failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            inMaking.remove(asked);
        }
        return mine.join();
    }

    private V made(K asked, Supplier<V> making) {
        Instant began = clock.instant();
        V made = making.get();
        Instant now = clock.instant();
        Duration took = Duration.between(began, now);
        if (took.compareTo(LONG) < 0) {
            kept.remove(asked);
        } else {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(asked, new Kept<>(made, now.plus(Collections.max(List.of(KEPT, took.multipliedBy(TIMES))))));
        }
        return made;
    }
}
