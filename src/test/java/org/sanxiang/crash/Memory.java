package org.sanxiang.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What people remember when the application is gone: what it told them it had done, and the files they had begun to send. */
final class Memory {

    /**
     * An act that was answered.
     *
     * @param action as the trail names it
     * @param title  of the item of evidence that was entered; null for other acts
     * @param hash   of its file; null where it has none
     */
    record Act(long caseId, String action, String title, String hash) {
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
    private final Queue<IOException> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<Pieces> begun = new ConcurrentLinkedQueue<>();
    private final AtomicInteger resumed = new AtomicInteger();

    void add(long caseId, String action) {
        acts.add(new Act(caseId, action, null, null));
    }

    void add(long caseId, String action, String title, String hash) {
        acts.add(new Act(caseId, action, title, hash));
    }

    /** What ended somebody's work: that nobody answered any more, or, which should not be, that something was refused. */
    void broken(IOException because) {
        if (because instanceof TurnedAway) {
            refusals.add(because);
        }
    }

    void begun(Pieces file) {
        begun.add(file);
    }

    /** Takes one that was broken off; null where there is none. */
    Pieces brokenOff() {
        return begun.poll();
    }

    void resumed() {
        resumed.incrementAndGet();
    }

    /** How many files went on where they had stopped. */
    int goneOn() {
        return resumed.get();
    }

    /** Returns once so many acts were answered, or everybody had to stop because something was refused. */
    void await(int answers) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acts.size() < answers && refusals.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
    }

    Queue<Act> acts() {
        return acts;
    }

    Queue<IOException> refusals() {
        return refusals;
    }
}
