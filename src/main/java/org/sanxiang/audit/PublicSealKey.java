package org.sanxiang.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * A public key that proves seals, as it is kept and handed out.
 *
 * @param id         the first sixteen hexadecimal digits of the SHA-256 of the key
 * @param generation from one; each key that takes the place of another counts one more
 * @param key        as X.509 writes it (SubjectPublicKeyInfo), in Base64
 * @param previous   id of the key before it; empty for the first
 * @param signature  of the key before it over {@link #canonical()}, in Base64; empty for the first
 */
record PublicSealKey(String form, String id, int generation, String since, String key, String previous, String signature) {

    static final String ALGORITHM = "Ed25519";

    private static final String FORM = "sanxiang-key-1";
    private static final int ID = 16;

    static PublicSealKey of(PublicKey key, String since, PublicSealKey before) {
        return new PublicSealKey(FORM, Hash.hex(Hash.bytes(key.getEncoded())).substring(0, ID),
                before == null ? 1 : before.generation() + 1, since, Base64.getEncoder().encodeToString(key.getEncoded()),
                before == null ? "" : before.id(), "");
    }

    PublicSealKey signed(String byTheOldOne) {
        return new PublicSealKey(form, id, generation, since, key, previous, byTheOldOne);
    }

    String canonical() {
        return Hash.fields(FORM, id, generation, since, key, previous);
    }

    /** Whether it has the name that belongs to it. */
    boolean isItself() {
        return form.equals(FORM) && id.equals(Hash.hex(Hash.bytes(Base64.getDecoder().decode(key))).substring(0, ID));
    }

    /** Whether the signature over the text was made with this key. */
    boolean proves(String text, String signed) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException neitherKeyNorSignature) {
            return false;
        }
    }

    /** Whether this key took the place of the other with the other's consent. */
    boolean follows(PublicSealKey other) {
        return previous.equals(other.id()) && generation == other.generation() + 1 && other.proves(canonical(), signature);
    }
}
