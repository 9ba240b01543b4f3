package org.sanxiang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Hashes entries, which costs most, beside the reading of the next ones. */
final class Hashing {

    /** Entries that are held in memory before they are hashed. */
    private static final int HELD = 5_000;

    private record Read(ChainCheck chain, Written entry) {

        Map<String, RecordState> stood() {
            return entry.isAsWritten() ? RecordState.read(entry.link().entry().records()) : null;
        }
    }

    /** @param stood for each entry how it says that the record stood; null where it does not read as it was written */
    private record Hashed(List<Read> read, List<Map<String, RecordState>> stood) {

        static Hashed of(List<Read> read) {
            return new Hashed(read, read.parallelStream().map(Read::stood).toList());
        }
    }

    private List<Read> read = new ArrayList<>();
    private CompletableFuture<Void> before = CompletableFuture.completedFuture(null);

    void add(ChainCheck chain, Written entry) {
        read.add(new Read(chain, entry));
        if (read.size() == HELD) {
            next();
        }
    }

    /** Returns when every entry is hashed and its chain knows. */
    void end() {
        next();
        before.join();
    }

    /** One portion is hashed while another one is read, so that no chain hears of its entries in another order. */
    private void next() {
        List<Read> some = read;
        read = new ArrayList<>();
        before.join();
        before = CompletableFuture.supplyAsync(() -> Hashed.of(some)).thenAccept(Hashing::tell);
    }

    private static void tell(Hashed hashed) {
        for (int at = 0; at < hashed.read().size(); at++) {
            Read one = hashed.read().get(at);
            one.chain().remember(one.entry(), hashed.stood().get(at));
        }
    }
}
