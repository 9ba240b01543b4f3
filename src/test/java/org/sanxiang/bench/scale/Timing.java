package org.sanxiang.bench.scale;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.sanxiang.StatementCount.ThrowingAct;

/**
 * How long an answer takes while several ask at once.
 *
 * @param median milliseconds
 * @param p95    milliseconds in which 95 of 100 answers came, by nearest rank
 */
record Timing(double median, double p95) {

    private static final int USERS = 8;
    /** As on a server that has been running since the morning. */
    private static final int WARM_UP = 250;
    private static final int EACH = 25;
    /** Whoever waits longer than this in all does not ask again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration WARMING = Duration.ofSeconds(15);

    static Timing of(ThrowingAct question) throws InterruptedException {
        asked(question, WARM_UP, WARMING);
        List<Double> took = asked(question, EACH, PATIENCE);
        Collections.sort(took);
        return new Timing(took.get(took.size() / 2), took.get((int) Math.ceil(took.size() * 0.95) - 1));
    }

    private static List<Double> asked(ThrowingAct question, int each, Duration patience) throws InterruptedException {
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        try {
            List<Future<List<Double>>> all = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                all.add(users.submit(() -> repeated(question, each, patience)));
            }
            List<Double> took = new ArrayList<>();
            for (Future<List<Double>> one : all) {
                took.addAll(one.get());
            }
            return took;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            users.shutdown();
        }
    }

    private static List<Double> repeated(ThrowingAct question, int times, Duration patience) throws Exception {
        List<Double> took = new ArrayList<>();
        long began = System.nanoTime();
        for (int time = 0; time < times && System.nanoTime() - began < patience.toNanos(); time++) {
            long before = System.nanoTime();
            question.run();
            took.add((System.nanoTime() - before) / 1e6);
        }
        return took;
    }
}
