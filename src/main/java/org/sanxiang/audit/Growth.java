package org.sanxiang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been added to the trail since it was last sealed, checked before it is sealed in its turn. */
final class Growth {

    private final Seals seals;
    private final Merkle tree = new Merkle();
    private final List<Seal.Head> begun = new ArrayList<>();
    private final List<Seal.Head> moved = new ArrayList<>();
    private final List<Long> sealedUpTo = new ArrayList<>();
    private long sealed;

    Growth(Seals seals) {
        this.seals = seals;
        seals.eachHead(this::meet);
    }

    private void meet(Seal.Head head, long upTo) {
        tree.add(head.leaf());
        sealed += upTo > 0 ? 1 : 0;
        if (upTo == 0) {
            begun.add(head);
        } else if (upTo != head.sequence()) {
            moved.add(head);
            sealedUpTo.add(upTo);
        }
    }

    /** @throws BrokenTrail where what the last seal holds is no longer there, or what is new does not follow from it */
    void demandAsSealed(Optional<Seal> last) {
        Merkle before = new Merkle();
        seals.eachSealedHead(head -> before.add(head.leaf()));
        demand(before.leaves() == sealed && last.map(Seal::root).orElse(new Merkle().root()).equals(before.root()), "#");
        begun.forEach(head -> demand(follows(head, 0, Link.ORIGIN), head.chain()));
        for (int at = 0; at < moved.size(); at++) {
            Seal.Head head = moved.get(at);
            demand(sealedUpTo.get(at) < head.sequence()
                    && follows(head, sealedUpTo.get(at), seals.sealedHash(head.chain())), head.chain());
        }
    }

    private boolean follows(Seal.Head head, long from, String hash) {
        long sequence = from;
        String previous = hash;
        for (Written entry : seals.entriesFrom(head.chain(), Math.max(1, from))) {
            if (entry.link().sequence() == from) {
                previous = entry.hash().equals(hash) ? hash : "";
                continue;
            }
            if (!entry.isAsWritten() || entry.link().sequence() != ++sequence || !entry.link().previous().equals(previous)) {
                return false;
            }
            previous = entry.hash();
            if (sequence == head.sequence() && !previous.equals(head.hash())) {
                return false;
            }
        }
        return sequence >= head.sequence();
    }

    private static void demand(boolean holds, String where) {
        if (!holds) {
            throw new BrokenTrail(where);
        }
    }

    boolean isNothing() {
        return begun.isEmpty() && moved.isEmpty();
    }

    long chains() {
        return tree.leaves();
    }

    String root() {
        return tree.root();
    }

    void keep() {
        seals.keep(begun, moved);
    }
}
