package org.sanxiang.audit;

import java.time.Instant;

/**
 * A seal as it is written to a file, kept elsewhere or printed. The public key comes along for convenience; who checks
 * takes it from elsewhere.
 */
record SealFile(String form, long number, String kind, String at, String previous, long chains, String root, String key,
                String hash, String signature, String publicKey) {

    static SealFile of(Seal.Signed signed, String publicKey) {
        Seal seal = signed.seal();
        return new SealFile(signed.form(), seal.number(), seal.kind(), Link.text(seal.at()), seal.previous(),
                seal.chains(), seal.root(), seal.key(), signed.hash(), signed.signature(), publicKey);
    }

    Seal.Signed signed() {
        return new Seal.Signed(new Seal(number, kind, Instant.parse(at), previous, chains, root, key), form,
                hash, signature);
    }
}
