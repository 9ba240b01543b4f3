package org.sanxiang.documents;

import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes paragraphs and tables as WordprocessingML; sizes are in half points, lengths in twentieths of a point. */
final class WordWriter {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String BODY_FACE = "仿宋_GB2312";
    private static final String TITLE_FACE = "方正小标宋简体";
    private static final int TITLE_FROM = 40;
    private static final int IN_TABLE = 24;
    private static final int LINE = 560;
    private static final int WIDTH = 8845;

    private final XMLStreamWriter out;
    private int column;

    WordWriter(XMLStreamWriter out) {
        this.out = out;
    }

    void begin() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("w:document");
        out.writeAttribute("xmlns:w", NAMESPACE);
        out.writeAttribute("xmlns:r", RELATIONS);
        out.writeStartElement("w:body");
    }

    /** A4 with the margins of the print. */
    void end(String footer) throws XMLStreamException {
        out.writeStartElement("w:sectPr");
        empty("footerReference", "type", "default", "r:id", footer);
        empty("pgSz", "w", "11906", "h", "16838");
        empty("pgMar", "top", "1701", "right", "1474", "bottom", "1587", "left", "1587", "header", "851", "footer", "992", "gutter", "0");
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
    }

    void paragraph(String aligned, boolean indented, int size, List<String> lines) throws XMLStreamException {
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            out.writeStartElement("w:p");
            out.writeStartElement("w:pPr");
            if (size < TITLE_FROM && size > IN_TABLE) {
                empty("spacing", "line", Integer.toString(LINE), "lineRule", "exact");
            }
            if (indented) {
                empty("ind", "firstLineChars", "200", "firstLine", Integer.toString(size * 20));
            }
            empty("jc", "val", aligned);
            out.writeEndElement();
            run(size, line);
            out.writeEndElement();
        }
    }

    void beginTable(int columns) throws XMLStreamException {
        column = WIDTH / Math.max(1, columns);
        out.writeStartElement("w:tbl");
        out.writeStartElement("w:tblPr");
        empty("tblW", "w", Integer.toString(WIDTH), "type", "dxa");
        out.writeStartElement("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            empty(side, "val", "single", "sz", "6", "space", "0", "color", "000000");
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeStartElement("w:tblGrid");
        for (int place = 0; place < columns; place++) {
            empty("gridCol", "w", Integer.toString(column));
        }
        out.writeEndElement();
    }

    void beginRow() throws XMLStreamException {
        out.writeStartElement("w:tr");
    }

    void cell(int span, List<String> lines) throws XMLStreamException {
        out.writeStartElement("w:tc");
        out.writeStartElement("w:tcPr");
        empty("tcW", "w", Integer.toString(column * span), "type", "dxa");
        empty("gridSpan", "val", Integer.toString(span));
        out.writeEndElement();
        paragraph("left", false, IN_TABLE, lines);
        out.writeEndElement();
    }

    void endRow() throws XMLStreamException {
        out.writeEndElement();
    }

    /** A table is followed by a paragraph, else Word joins it with the next one. */
    void endTable() throws XMLStreamException {
        out.writeEndElement();
        paragraph("left", false, IN_TABLE, List.of());
    }

    private void run(int size, String text) throws XMLStreamException {
        String face = size >= TITLE_FROM ? TITLE_FACE : BODY_FACE;
        out.writeStartElement("w:r");
        out.writeStartElement("w:rPr");
        empty("rFonts", "ascii", face, "hAnsi", face, "eastAsia", face);
        empty("sz", "val", Integer.toString(size));
        out.writeEndElement();
        out.writeStartElement("w:t");
        out.writeAttribute("xml:space", "preserve");
        out.writeCharacters(text);
        out.writeEndElement();
        out.writeEndElement();
    }

    /** @param attributes name and value in turns; a name without a prefix belongs to Word */
    private void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement("w:" + name);
        for (int place = 0; place < attributes.length; place += 2) {
            out.writeAttribute((attributes[place].contains(":") ? "" : "w:") + attributes[place], attributes[place + 1]);
        }
    }
}
