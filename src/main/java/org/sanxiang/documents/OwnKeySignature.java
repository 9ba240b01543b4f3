package org.sanxiang.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.Conflict;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Signs with a key of the agency's own out of a PKCS#12 file, as PAdES asks at its first level (ETSI EN 319 142, B-B). It
 * shows that nothing was changed since; whether it is a reliable signature in the sense of the law lies with the certificate.
 */
@Component
@ConditionalOnProperty("sanxiang.signature.keystore")
class OwnKeySignature implements ElectronicSignature {

    private final SignatureKey key;
    private final Clock clock;

    OwnKeySignature(SignatureKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public String signatory() {
        return key.signatory();
    }

    /** @throws Conflict where the certificate is not valid now */
    @Override
    public byte[] sign(byte[] pdf, String subject) {
        Instant now = clock.instant();
        if (!key.isValidAt(now)) {
            throw new Conflict("rejected.signature-expired");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.addSignature(described(subject, now), key::contents);
            withoutRestrictions(document.getDocumentCatalog().getAcroForm());
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PDSignature described(String subject, Instant now) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(key.signatory());
        signature.setReason(subject);
        signature.setSignDate(GregorianCalendar.from(now.atZone(ChineseTime.ZONE)));
        return signature;
    }

    /** A reader is to draw nothing of its own into a page that is kept for ever (PDF/A). */
    private static void withoutRestrictions(PDAcroForm form) {
        Objects.requireNonNull(form).setNeedAppearances(false);
    }
}
