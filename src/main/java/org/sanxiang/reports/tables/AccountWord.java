package org.sanxiang.reports.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.reports.tables.Account.Paragraph;
import org.sanxiang.reports.tables.Account.Run;
import org.springframework.stereotype.Component;

/**
 * The account of a year as a Word file, which a bureau works over before it is published: headings are headings, and a figure
 * behind which something stands is marked as on the page. Page and styles are those of {@code config/reports/account.docx}.
 */
@Component
class AccountWord {

    private static final String FORM = "reports/account.docx";

    private final ConfigFiles config;

    AccountWord(ConfigFiles config) {
        this.config = config;
    }

    /** The same text is the same bytes. */
    byte[] of(Account account) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(config.bytes(FORM)))) {
            document.getProperties().getCoreProperties().setTitle(account.title());
            add(document, "Title").createRun().setText(account.title());
            account.paragraphs().forEach(paragraph -> add(document, paragraph));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return Bytes.undated(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(XWPFDocument document, Paragraph paragraph) {
        XWPFParagraph added = add(document, paragraph.heading() ? "Heading1" : "Normal");
        for (Run run : paragraph.runs()) {
            XWPFRun written = added.createRun();
            if (run.link() != null) {
                written.setStyle("Figure");
            }
            written.setText(run.text());
        }
    }

    private static XWPFParagraph add(XWPFDocument document, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
