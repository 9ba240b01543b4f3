package org.sanxiang.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets uploads settle in the store together with the row that names them. Until the row is committed the upload stays where it
 * was, with a mark that says which content it is settling as: after a crash in between, the mark leads to what must go.
 */
@Component
class Settling {

    private static final String MARK = "settling";

    private final Map<String, Integer> held = new ConcurrentHashMap<>();
    private final FileStore store;
    private final Uploads uploads;
    private final NamedAnywhere named;

    Settling(FileStore store, Uploads uploads, NamedAnywhere named) {
        this.store = store;
        this.uploads = uploads;
        this.named = named;
    }

    /** In the transaction that writes the row. */
    void settle(String upload, Path data, String hash) throws IOException {
        Files.writeString(data.resolveSibling(MARK), hash);
        held.merge(hash, 1, Integer::sum);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                end(upload, data, hash, status);
            }
        });
        store.settle(data, hash);
    }

    private void end(String upload, Path data, String hash, int status) {
        held.compute(hash, (content, holders) -> {
            if (holders > 1) {
                return holders - 1;
            }
            if (status == TransactionSynchronization.STATUS_ROLLED_BACK && !named.names(content)) {
                removeUnnamed(content);
            }
            return null;
        });
        if (status == TransactionSynchronization.STATUS_COMMITTED) {
            uploads.remove(upload);
        } else if (status == TransactionSynchronization.STATUS_ROLLED_BACK) {
            delete(data.resolveSibling(MARK));
        }
    }

    /** Finishes what a crash has broken off: whose row was written is done, and of the others nothing is kept. */
    void finishBrokenOff(Path upload) throws IOException {
        Path mark = upload.resolve(MARK);
        if (!Files.exists(mark)) {
            return;
        }
        String hash = Files.readString(mark);
        held.compute(hash, (content, holders) -> {
            if (holders != null) {
                return holders;
            }
            if (Hashes.is(hash) && named.names(hash)) {
                uploads.remove(upload.getFileName().toString());
            } else {
                removeUnnamed(hash);
                delete(mark);
            }
            return null;
        });
    }

    /** @return whether the content was removed: no record names it, and nobody is about to */
    boolean drop(String hash) {
        boolean[] dropped = {false};
        held.compute(hash, (content, holders) -> {
            dropped[0] = holders == null && !named.names(hash);
            if (dropped[0]) {
                removeUnnamed(hash);
            }
            return holders;
        });
        return dropped[0];
    }

    private void removeUnnamed(String hash) {
        try {
            if (Hashes.is(hash)) {
                store.remove(hash);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static void delete(Path mark) {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
