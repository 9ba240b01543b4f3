package org.sanxiang.documents;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.Conflict;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Prints that are signed with a key of the agency's own, made here. */
class OwnKeySignatureTests {

    private static final Instant NOW = Instant.parse("2023-06-01T02:00:00Z");
    private static final String SECRET = "secret";
    private static final byte[] PRINT = ATypesetter.delivered().pdf("""
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>行政处罚决定书</title><meta name="made" content="2023-06-01T00:00:00Z"/>
            <style>body { font-family: Fallback; }</style></head><body><p>泸县综合行政执法局</p></body></html>""");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"RSA, 2048", "EC, 256"})
    void a_print_is_signed_as_pades_asks_and_the_signature_holds(String algorithm, int size) throws Exception {
        SignatureKey key = key(algorithm, size);
        byte[] signed = new OwnKeySignature(key, at(NOW)).sign(PRINT, "行政处罚决定书 1号");

        assertThat(Arrays.copyOf(signed, PRINT.length)).isEqualTo(PRINT);
        PDSignature signature = signature(signed);
        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.getName()).isEqualTo("泸县综合行政执法局");
        assertThat(signature.getReason()).isEqualTo("行政处罚决定书 1号");
        assertThat(signature.getSignDate().toInstant()).isEqualTo(NOW);
        assertThat(holds(signature, signed)).isTrue();
    }

    @Test
    void it_names_its_certificate_by_hash_and_no_time_of_its_own() throws Exception {
        byte[] signed = new OwnKeySignature(key("RSA", 2048), at(NOW)).sign(PRINT, "决定书");
        CMSSignedData data = data(signature(signed), signed);
        SignerInformation signer = data.getSignerInfos().iterator().next();
        SigningCertificateV2 named = SigningCertificateV2.getInstance(signer.getSignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2).getAttrValues().getObjectAt(0));

        assertThat(named.getCerts()[0].getCertHash())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(certificate(data).getEncoded()));
        assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
    }

    @Test
    void what_is_changed_afterwards_is_found() throws Exception {
        byte[] signed = new OwnKeySignature(key("RSA", 2048), at(NOW)).sign(PRINT, "决定书");
        PDSignature signature = signature(signed);
        byte[] tampered = signed.clone();
        tampered[PRINT.length / 2] ^= 1;
        byte[] extended = Arrays.copyOf(signed, signed.length + 20);

        assertThat(holds(signature, tampered)).isFalse();
        assertThat(coversWhole(signature, signed)).isTrue();
        assertThat(coversWhole(signature, extended)).isFalse();
    }

    @Test
    void a_signed_print_is_still_one_for_the_archive() throws Exception {
        Path file = Files.write(folder.resolve("signed.pdf"),
                new OwnKeySignature(key("RSA", 2048), at(NOW)).sign(PRINT, "决定书"));
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile());
             PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.isCompliant()).as(String.valueOf(result.getTestAssertions())).isTrue();
        }
    }

    @Test
    void nothing_is_signed_with_a_certificate_that_is_not_valid() throws Exception {
        SignatureKey key = key("RSA", 2048);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() ->
                new OwnKeySignature(key, at(NOW.plus(731, ChronoUnit.DAYS))).sign(PRINT, "决定书"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() ->
                new OwnKeySignature(key, at(NOW.minus(2, ChronoUnit.DAYS))).sign(PRINT, "决定书"));
    }

    @Test
    void a_key_that_cannot_be_read_stops_the_start() throws Exception {
        key("RSA", 2048);
        Path none = Files.writeString(folder.resolve("none.p12"), "no key");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new SignatureKey(none, SECRET));
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new SignatureKey(folder.resolve("key.p12"), "wrong"));
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new SignatureKey(folder.resolve("gone.p12"), SECRET));
    }

    private SignatureKey key(String algorithm, int size) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        KeyPair pair = generator.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("agency", pair.getPrivate(), SECRET.toCharArray(), new X509Certificate[] {issued(pair, algorithm)});
        Path file = folder.resolve("key.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, SECRET.toCharArray());
        }
        return new SignatureKey(file, SECRET);
    }

    private static X509Certificate issued(KeyPair pair, String algorithm) throws Exception {
        X500Name name = new X500Name("CN=泸县综合行政执法局,C=CN");
        return new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(name, BigInteger.TEN,
                Date.from(NOW.minus(1, ChronoUnit.DAYS)), Date.from(NOW.plus(730, ChronoUnit.DAYS)), name, pair.getPublic())
                .build(new JcaContentSignerBuilder(algorithm.equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA")
                        .build(pair.getPrivate())));
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private static PDSignature signature(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            return document.getSignatureDictionaries().get(0);
        }
    }

    private static boolean holds(PDSignature signature, byte[] pdf) throws Exception {
        CMSSignedData data = data(signature, pdf);
        try {
            return data.getSignerInfos().iterator().next()
                    .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate(data)));
        } catch (CMSException differs) {
            return false;
        }
    }

    private static CMSSignedData data(PDSignature signature, byte[] pdf) throws Exception {
        return new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
    }

    private static X509CertificateHolder certificate(CMSSignedData data) {
        return data.getCertificates().getMatches(null).iterator().next();
    }

    /** From the first byte to the last one, without the signature itself. */
    private static boolean coversWhole(PDSignature signature, byte[] pdf) {
        int[] range = signature.getByteRange();
        return range[0] == 0 && range[2] + range[3] == pdf.length;
    }
}
