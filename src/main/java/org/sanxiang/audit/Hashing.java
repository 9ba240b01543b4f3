package org.sanxiang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Hashes entries, which costs most, beside the reading of the next ones. */
final class Hashing {

    /** Entries that are held in memory before they are hashed. */
    private static final int HELD = 5_000;

    private record Read(ChainCheck chain, Written entry) {
    }

    /** @param asWritten for each entry whether it reads as it was written */
    private record Hashed(List<Read> read, List<Boolean> asWritten) {

        static Hashed of(List<Read> read) {
            return new Hashed(read, read.parallelStream().map(one -> one.entry().isAsWritten()).toList());
        }
    }

    private List<Read> read = new ArrayList<>();
    private CompletableFuture<Hashed> before = CompletableFuture.completedFuture(new Hashed(List.of(), List.of()));

    void add(ChainCheck chain, Written entry) {
        read.add(new Read(chain, entry));
        if (read.size() == HELD) {
            next();
        }
    }

    /** Returns when every entry is hashed and its chain knows. */
    void end() {
        next();
        tell(before.join());
    }

    private void next() {
        List<Read> some = read;
        CompletableFuture<Hashed> earlier = before;
        read = new ArrayList<>();
        before = CompletableFuture.supplyAsync(() -> Hashed.of(some));
        tell(earlier.join());
    }

    /** The chains are told by the one who reads them, in their order. */
    private static void tell(Hashed hashed) {
        for (int at = 0; at < hashed.read().size(); at++) {
            Read one = hashed.read().get(at);
            one.chain().remember(one.entry(), hashed.asWritten().get(at));
        }
    }
}
