package org.sanxiang.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Whether the seals follow from each other, were signed with our keys, and hold what the trail holds. */
@Component
class SealCheck {

    private static final int AT_ONCE = 1_000;

    private final Seals seals;
    private final SealKeys keys;
    private final SealFiles files;

    SealCheck(Seals seals, SealKeys keys, SealFiles files) {
        this.seals = seals;
        this.keys = keys;
        this.files = files;
    }

    void check(Against against, Findings findings) {
        Map<String, PublicSealKey> known = known(against, findings);
        Map<Long, Seal.Signed> kept = kept(against, findings);
        kept.values().forEach(signed -> prove(signed, known, "seal-file-changed", findings));
        Seal.Signed last = chain(known, kept, findings);
        long lastNumber = last == null ? 0 : last.seal().number();
        kept.keySet().stream().filter(number -> number > lastNumber).forEach(number ->
                findings.fault("seal-lost", "audit_seal", number, lastNumber));
        checkRoot(last, findings);
    }

    private Seal.Signed chain(Map<String, PublicSealKey> known, Map<Long, Seal.Signed> kept, Findings findings) {
        Seal.Signed before = null;
        for (List<Seal.Signed> some = seals.after(Long.MIN_VALUE, AT_ONCE); !some.isEmpty();
                some = seals.after(before.seal().number(), AT_ONCE)) {
            for (Seal.Signed signed : some) {
                follow(before, signed, findings);
                prove(signed, known, "seal-changed", findings);
                Seal.Signed outside = kept.get(signed.seal().number());
                if (outside != null && !outside.equals(signed)) {
                    findings.fault("seal-differs-from-file", "audit_seal", signed.seal().number());
                }
                before = signed;
            }
        }
        return before;
    }

    private static void follow(Seal.Signed before, Seal.Signed signed, Findings findings) {
        findings.seal();
        long number = before == null ? 1 : before.seal().number() + 1;
        String previous = before == null ? Link.ORIGIN : before.hash();
        if (signed.seal().number() != number || !signed.seal().previous().equals(previous)) {
            findings.fault("seal-not-linked", "audit_seal", signed.seal().number());
        }
        if (before != null && signed.seal().chains() < before.seal().chains()) {
            findings.fault("seal-lost-chains", "audit_seal", signed.seal().number());
        }
    }

    private static void prove(Seal.Signed signed, Map<String, PublicSealKey> known, String fault, Findings findings) {
        PublicSealKey key = known.get(signed.seal().key());
        if (key == null) {
            findings.fault("seal-unknown-key", "audit_seal", signed.seal().number(), signed.seal().key());
        } else if (!signed.isAsSigned() || !key.proves(signed.seal().canonical(), signed.signature())) {
            findings.fault(fault, "audit_seal", signed.seal().number());
        }
    }

    private void checkRoot(Seal.Signed last, Findings findings) {
        Merkle tree = new Merkle();
        seals.eachSealedHead(head -> tree.add(head.leaf()));
        String root = last == null ? new Merkle().root() : last.seal().root();
        long chains = last == null ? 0 : last.seal().chains();
        if (!tree.root().equals(root) || tree.leaves() != chains) {
            findings.fault("sealed-heads-differ", "audit_sealed_head", last == null ? 0 : last.seal().number());
        }
    }

    /** The keys in the data folder, of which each must have been signed by the one before; and the one that was brought. */
    private Map<String, PublicSealKey> known(Against against, Findings findings) {
        List<PublicSealKey> all = new ArrayList<>(keys.all());
        if (against.key() != null) {
            PublicSealKey brought = SealKeys.read(against.key());
            if (!all.isEmpty() && !all.contains(brought)) {
                findings.fault("key-differs", brought.id());
            }
            all.removeIf(key -> key.id().equals(brought.id()));
            all.add(brought);
            all.sort(Comparator.comparingInt(PublicSealKey::generation));
        }
        Map<String, PublicSealKey> known = new HashMap<>();
        PublicSealKey before = null;
        for (PublicSealKey key : all) {
            if (!key.isItself() || before != null && !key.follows(before)) {
                findings.fault("key-changed", key.id());
            }
            known.put(key.id(), key);
            before = key;
        }
        return known;
    }

    private Map<Long, Seal.Signed> kept(Against against, Findings findings) {
        List<Path> paths = new ArrayList<>();
        if (against.seal() != null) {
            paths.add(against.seal());
        }
        paths.addAll(files.all());
        Map<Long, Seal.Signed> kept = new HashMap<>();
        for (Path path : paths) {
            try {
                Seal.Signed signed = SealFiles.read(path).signed();
                Seal.Signed same = kept.putIfAbsent(signed.seal().number(), signed);
                if (same != null && !same.equals(signed)) {
                    findings.fault("seal-files-differ", path.toString());
                }
            } catch (IOException | RuntimeException unreadable) {
                findings.fault("seal-file-unreadable", path.toString());
            }
        }
        return kept;
    }
}
