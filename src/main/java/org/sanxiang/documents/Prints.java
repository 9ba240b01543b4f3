package org.sanxiang.documents;

import java.util.List;
import java.util.Optional;

import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;

/** What an instrument is handed out as: in print, with who has confirmed it, or as a Word file. */
@Component
class Prints {

    private final Catalogue catalogue;
    private final Typesetter typesetter;
    private final WordFile wordFile;
    private final Confirmed confirmed;
    private final Optional<ElectronicSignature> signature;

    Prints(Catalogue catalogue, Typesetter typesetter, WordFile wordFile, Confirmed confirmed,
           Optional<ElectronicSignature> signature) {
        this.catalogue = catalogue;
        this.typesetter = typesetter;
        this.wordFile = wordFile;
        this.confirmed = confirmed;
        this.signature = signature;
    }

    byte[] pdf(Instrument made, String html) {
        return typesetter.pdf(confirmed.below(html, made.id()));
    }

    /** The print as it leaves the agency: signed, where it signs electronically. */
    byte[] issued(Instrument made, String html) {
        byte[] print = pdf(made, html);
        return signature.map(one -> one.sign(print, new InstrumentAddress(made).name())).orElse(print);
    }

    /** In whose name prints are signed; empty where they are not. */
    Optional<String> signatory() {
        return signature.map(ElectronicSignature::signatory);
    }

    /** @throws Unknown where officers may not adapt it */
    byte[] docx(Instrument made, String html) {
        if (!isAdapted(made)) {
            throw new Unknown("rejected.unknown-instrument");
        }
        return wordFile.of(html);
    }

    boolean isAdapted(Instrument made) {
        return catalogue.find(made.code()).filter(InstrumentKind::docx).isPresent();
    }

    List<String> lacking(String html) {
        return typesetter.lacking(html);
    }
}
