package org.sanxiang.documents.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.sanxiang.kernel.ChineseTime;

/**
 * The hash of every file of a volume, attached as a text that {@code sha256sum --check} reads.
 *
 * @param name without an ending
 */
record FileList(PDDocument target, String name) {

    private static final COSName RELATED = COSName.getPDFName("AF");
    private static final COSName RELATION = COSName.getPDFName("AFRelationship");
    private static final COSName DATA = COSName.getPDFName("Data");

    void attach(Binding binding) throws IOException {
        PDComplexFileSpecification attached = new PDComplexFileSpecification();
        attached.setFile(name + ".txt");
        attached.setFileUnicode(name + ".txt");
        attached.setFileDescription(name);
        PDEmbeddedFile content = content(text(binding.entries()), GregorianCalendar.from(
                binding.volume().made().atZone(ChineseTime.ZONE)));
        attached.setEmbeddedFile(content);
        attached.setEmbeddedFileUnicode(content);
        attached.getCOSObject().setItem(RELATION, DATA);
        COSArray related = new COSArray();
        related.add(attached.getCOSObject());
        target.getDocumentCatalog().getCOSObject().setItem(RELATED, related);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, attached));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(target.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        target.getDocumentCatalog().setNames(names);
    }

    private PDEmbeddedFile content(String text, Calendar made) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile content = new PDEmbeddedFile(target, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        content.setSubtype("text/plain");
        content.setSize(bytes.length);
        content.setCreationDate(made);
        content.setModDate(made);
        return content;
    }

    static String text(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> entry.files().forEach(ready -> text.append(ready.hash()).append("  ")
                .append(entry.number()).append('/').append(ready.file().name()).append('\n')));
        return text.toString();
    }
}
