package org.sanxiang.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sanxiang.cases.PrintedPages;
import org.springframework.stereotype.Component;

/**
 * Sets a page description (well-formed HTML with print CSS) as PDF/A-2b: fonts embedded, text searchable, and the same
 * bytes for the same description. The moment of making stands in {@code <meta name="made">}.
 */
@Component
public class Typesetter implements PrintedPages {

    /** What stands for a character that no typeface has, as printers have always set it. */
    private static final String TURNED_LETTER = "〓";
    private static final float PDF_VERSION = 1.7f;

    private final Typefaces typefaces;
    private final SealDrawing seals;
    private final DrawingLetters letters;
    private final ArchivalMark archival;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Typesetter(Typefaces typefaces, SealDrawing seals, DrawingLetters letters, ArchivalMark archival) {
        this.typefaces = typefaces;
        this.seals = seals;
        this.letters = letters;
        this.archival = archival;
        XRLog.setLoggingEnabled(false);
    }

    /** One at a time: the typefaces are read from shared files. */
    @Override
    public synchronized byte[] pdf(String html) {
        try (PDDocument document = new PDDocument();
             PdfBoxRenderer renderer = builder(document).withHtmlContent(settable(html), null).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PageHead head = PageHead.of(renderer.getDocument());
            archival.mark(document, head.title(), head.made());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The characters of the text that no typeface has, each once; they are set as 〓. */
    public synchronized List<String> lacking(String text) {
        return typefaces.lacking(text);
    }

    private String settable(String html) {
        String settable = html;
        for (String character : typefaces.lacking(html)) {
            settable = settable.replace(character, TURNED_LETTER);
        }
        return settable;
    }

    private PdfRendererBuilder builder(PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfVersion(PDF_VERSION);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.useColorProfile(colours);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.addDOMMutator(seals);
        builder.addDOMMutator(letters);
        // A template is a bureau's text: it reaches no file and no address.
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address.startsWith("data:"), when);
        }
        typefaces.offer(builder, document);
        return builder;
    }
}
