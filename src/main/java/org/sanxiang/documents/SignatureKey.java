package org.sanxiang.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.sanxiang.kernel.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The key with which the agency signs, and the certificates that say whose it is. A file that holds none stops the start. */
@Component
@ConditionalOnProperty("sanxiang.signature.keystore")
class SignatureKey {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    SignatureKey(@Value("${sanxiang.signature.keystore}") Path file,
                 @Value("${sanxiang.signature.password:}") String password) {
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, password.toCharArray());
            String alias = Collections.list(store.aliases()).stream().filter(name -> isKey(store, name)).findFirst()
                    .orElseThrow(() -> new CannotStart(file + ": holds no private key (sanxiang.signature.keystore)"));
            key = (PrivateKey) store.getKey(alias, password.toCharArray());
            chain = Arrays.stream(store.getCertificateChain(alias)).map(SignatureKey::certificate).toList();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new CannotStart(file + ": cannot be read as PKCS#12 with the password of sanxiang.signature.password: "
                    + unreadable.getMessage());
        }
    }

    boolean isValidAt(Instant moment) {
        X509Certificate own = chain.get(0);
        return !moment.isBefore(own.getNotBefore().toInstant()) && !moment.isAfter(own.getNotAfter().toInstant());
    }

    /** The common name of the certificate; the whole name where it has none. */
    String signatory() {
        X500Name name = X500Name.getInstance(chain.get(0).getSubjectX500Principal().getEncoded());
        return name.getRDNs(BCStyle.CN).length == 0 ? name.toString()
                : IETFUtils.valueToString(name.getRDNs(BCStyle.CN)[0].getFirst().getValue());
    }

    /** The signature over the bytes, to be put into the PDF. */
    byte[] contents(InputStream bytes) throws IOException {
        return new CadesSignature(key, chain).over(bytes.readAllBytes());
    }

    private static X509Certificate certificate(Certificate one) {
        return (X509Certificate) one;
    }

    private static boolean isKey(KeyStore store, String name) {
        try {
            return store.isKeyEntry(name);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }
}
