package org.sanxiang.documents.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Where dossiers are bound, one after the other, while people go on with something else. */
@Component
class Bindery implements DisposableBean {

    /**
     * How far the work on a dossier has come.
     *
     * @param done   files that are bound
     * @param files  all of them; 0 while it waits for its turn
     * @param failed whether it was given up
     */
    record Work(int done, int files, boolean failed) {

        /** Out of a hundred. */
        public int percent() {
            return files == 0 ? 0 : Math.min(100, 100 * done / files);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Bindery.class);

    private final Map<Long, Work> works = new ConcurrentHashMap<>();
    private final ExecutorService hand = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "bindery");
        thread.setDaemon(true);
        return thread;
    });
    private final Bookbinding binding;

    Bindery(Bookbinding binding) {
        this.binding = binding;
    }

    /** Begins where nobody has; whoever asks meanwhile waits for the same. */
    void begin(long caseId, DossierOrder order, Actor actor) {
        Work before = works.get(caseId);
        if (before == null || before.failed()) {
            works.put(caseId, new Work(0, 0, false));
            hand.execute(() -> bind(caseId, order, actor));
        }
    }

    /** Empty where nothing is being done, because nobody began or because it is done. */
    Optional<Work> work(long caseId) {
        return Optional.ofNullable(works.get(caseId));
    }

    /** One pair of hands: what is given to it is done in the order in which it was given. */
    ExecutorService hand() {
        return hand;
    }

    private void bind(long caseId, DossierOrder order, Actor actor) {
        try {
            binding.bind(caseId, order, actor, (done, files) -> works.put(caseId, new Work(done, files, false)));
            works.remove(caseId);
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error("the dossier of case {} could not be bound", caseId, failed);
            works.put(caseId, new Work(0, 0, true));
        }
    }

    @Override
    public void destroy() {
        hand.shutdownNow();
    }
}
