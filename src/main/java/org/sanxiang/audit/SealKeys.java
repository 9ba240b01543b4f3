package org.sanxiang.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys with which seals are signed: {@code keys/} in the data folder, outside the database. Each public key is kept for
 * ever, and says which key came before it, signed by that one; only the newest private key is kept, readable for its owner
 * alone.
 */
@Component
class SealKeys {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PUBLIC = ".public.json";
    private static final String PRIVATE = ".private";

    private final Path folder;
    private final Clock clock;

    SealKeys(@Value("${sanxiang.data}") Path data, Clock clock) {
        this.folder = data.resolve("keys");
        this.clock = clock;
    }

    /** All public keys, the newest last; none before the first seal. */
    List<PublicSealKey> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(PUBLIC)).map(SealKeys::read)
                    .sorted(Comparator.comparingInt(PublicSealKey::generation)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PublicSealKey read(Path file) {
        try {
            return JSON.readValue(file.toFile(), PublicSealKey.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The key in use; made when it is first needed. */
    synchronized PublicSealKey current() {
        List<PublicSealKey> keys = all();
        return keys.isEmpty() ? make(null) : keys.get(keys.size() - 1);
    }

    /** Makes a new key, which the old one signs for the last thing it does. */
    synchronized PublicSealKey rotate() {
        PublicSealKey old = current();
        PublicSealKey made = make(old);
        try {
            Files.delete(folder.resolve(old.id() + PRIVATE));
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
        return made;
    }

    /** Ed25519 over the text in UTF-8, in Base64. */
    String sign(String text, PublicSealKey key) {
        try {
            byte[] encoded = Base64.getDecoder().decode(Files.readString(folder.resolve(key.id() + PRIVATE)).strip());
            return sign(text, KeyFactory.getInstance(PublicSealKey.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sign(String text, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(PublicSealKey.ALGORITHM);
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private PublicSealKey make(PublicSealKey before) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(PublicSealKey.ALGORITHM).generateKeyPair();
            PublicSealKey key = PublicSealKey.of(pair.getPublic(), clock.instant().toString(), before);
            PublicSealKey told = before == null ? key : key.signed(sign(key.canonical(), before));
            keepSecret(folder.resolve(key.id() + PRIVATE), Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            Files.writeString(folder.resolve(key.id() + PUBLIC), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told));
            return told;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never readable for others, not even for a moment; where the system knows no such rights, the folder's own count. */
    private void keepSecret(Path file, String secret) throws IOException {
        if (Files.getFileStore(folder.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createDirectories(folder);
        }
        Files.writeString(file, secret);
    }
}
