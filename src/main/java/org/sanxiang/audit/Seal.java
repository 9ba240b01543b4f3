package org.sanxiang.audit;

import java.time.Instant;

/**
 * The heads of all chains at one moment, signed. The canonical form {@value #FORM} is these fields, each with its length in
 * front: form, number, kind, time, hash of the seal before, number of chains, root of the Merkle tree, name of the key. The
 * hash is SHA-256 over it, the signature Ed25519 over it in UTF-8, in Base64.
 *
 * @param previous hash of the seal before; {@link Link#ORIGIN} for the first
 * @param root     of a {@link Merkle} tree with a leaf for each {@link Head}, in the order of the chains' names
 */
record Seal(long number, String kind, Instant at, String previous, long chains, String root, String key) {

    /** The first seal of a day is that of the day; the others are those of an hour. */
    static final String DAY = "DAY";
    static final String HOUR = "HOUR";

    /** How far a chain goes. */
    record Head(String chain, long sequence, String hash) {

        byte[] leaf() {
            return Merkle.leaf(Hash.fields(chain, sequence, hash));
        }
    }

    /** With what was signed. */
    record Signed(Seal seal, String form, String hash, String signature) {

        boolean isAsSigned() {
            return form.equals(FORM) && hash.equals(seal.hash());
        }
    }

    static final String FORM = "sanxiang-seal-1";

    String canonical() {
        return Hash.fields(FORM, number, kind, Link.text(at), previous, chains, root, key);
    }

    String hash() {
        return Hash.of(canonical());
    }
}
