package org.sanxiang.documents.dossier;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works a little ahead of whoever takes the results, in the order in which the work was given: all processors are busy, and
 * no more is in the memory than a few pieces.
 */
final class Ahead<T> implements AutoCloseable {

    /** Two pictures of 16 million points are unfolded in 100 MB. */
    private static final int AT_ONCE = 2;
    private static final int WAITING = 4;

    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread worker = new Thread(work, "dossier");
        worker.setDaemon(true);
        return worker;
    });
    private final Queue<Future<T>> begun = new ArrayDeque<>();
    private final Iterator<? extends Callable<T>> rest;

    Ahead(Iterator<? extends Callable<T>> work) {
        this.rest = work;
        while (begun.size() < WAITING && rest.hasNext()) {
            begun.add(workers.submit(rest.next()));
        }
    }

    T next() {
        try {
            T result = begun.remove().get();
            if (rest.hasNext()) {
                begun.add(workers.submit(rest.next()));
            }
            return result;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while a dossier was bound", ended);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** What was begun for nobody ends with the piece at hand. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
