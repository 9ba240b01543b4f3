package org.sanxiang.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;

import javax.xml.transform.TransformerException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.stereotype.Component;

/** What makes a PDF one for the archive (PDF/A): what it says of itself, its colours, and nothing that changes by the hour. */
@Component
public class ArchivalMark {

    static final String PRODUCER = "三项 Sanxiang";
    private static final String LEVEL = "B";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    /** @param moment when it was made; all dates in the file are this one, so that it is the same file each time */
    public void mark(PDDocument document, String title, Instant moment) throws IOException {
        mark(document, title, moment, ArchivalLevel.PAGES);
    }

    /** The same of a PDF that was put together of others. */
    public void mark(PDDocument document, String title, Instant moment, ArchivalLevel level) throws IOException {
        Calendar made = GregorianCalendar.from(moment.atZone(ChineseTime.ZONE));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);
        document.setDocumentId(moment.toEpochMilli());
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.getDocumentCatalog().setMetadata(describe(document, title, made, level));
        if (document.getDocumentCatalog().getOutputIntents().isEmpty()) {
            document.getDocumentCatalog().addOutputIntent(colours(document));
        }
    }

    private static PDMetadata describe(PDDocument document, String title, Calendar made, ArchivalLevel level)
            throws IOException {
        try {
            XMPMetadata described = XMPMetadata.createXMPMetadata();
            if (level != ArchivalLevel.NONE) {
                PDFAIdentificationSchema kind = described.createAndAddPDFAIdentificationSchema();
                kind.setPart(level.part());
                kind.setConformance(LEVEL);
            }
            described.createAndAddDublinCoreSchema().setTitle(title);
            described.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            described.createAndAddXMPBasicSchema().setCreateDate(made);
            described.getXMPBasicSchema().setModifyDate(made);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(described, bytes, true);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(bytes.toByteArray());
            return metadata;
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IOException(impossible);
        }
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document,
                new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
