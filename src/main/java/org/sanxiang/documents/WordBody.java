package org.sanxiang.documents;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns the page description of an instrument into the body of a Word file. */
final class WordBody {

    static final String FOOTER = "rIdFooter";
    private static final Set<String> BLOCKS = Set.of("h1", "h2", "p", "div", "table");
    private static final Set<String> LEFT_OUT = Set.of("running", "seal", "redline");
    private static final int TITLE = 44;
    private static final int HEAD = 60;
    private static final int TEXT = 32;

    private final WordWriter out;

    private WordBody(WordWriter out) {
        this.out = out;
    }

    static String of(Document html) throws XMLStreamException {
        StringWriter text = new StringWriter();
        WordWriter out = new WordWriter(XMLOutputFactory.newInstance().createXMLStreamWriter(text));
        out.begin();
        new WordBody(out).blocks((Element) html.getElementsByTagName("body").item(0));
        out.end(FOOTER);
        return text.toString();
    }

    private void blocks(Element parent) throws XMLStreamException {
        for (Element child : children(parent)) {
            String kind = child.getAttribute("class");
            if (child.getTagName().equals("table")) {
                table(child);
            } else if (child.getTagName().equals("div") && hasBlocks(child)) {
                if (!LEFT_OUT.contains(kind)) {
                    blocks(child);
                }
            } else if (BLOCKS.contains(child.getTagName()) && !LEFT_OUT.contains(kind)) {
                paragraph(child, kind);
            }
        }
    }

    private void paragraph(Element block, String kind) throws XMLStreamException {
        boolean issuer = ((Element) block.getParentNode()).getAttribute("class").equals("issuer");
        switch (kind.isEmpty() ? block.getTagName() : kind) {
            case "h1" -> out.paragraph("center", false, TITLE, text(block));
            case "redhead" -> out.paragraph("center", false, HEAD, text(block));
            case "number" -> out.paragraph("center", false, TEXT, text(block));
            case "right", "sign" -> out.paragraph("right", false, TEXT, text(block));
            case "flush" -> out.paragraph("left", false, TEXT, text(block));
            default -> out.paragraph(issuer ? "right" : "both", !issuer, TEXT, text(block));
        }
    }

    private void table(Element table) throws XMLStreamException {
        List<Element> rows = new ArrayList<>();
        children(table).forEach(child -> rows.addAll(child.getTagName().equals("tr") ? List.of(child) : children(child)));
        out.beginTable(rows.stream().mapToInt(row -> children(row).stream().mapToInt(WordBody::span).sum()).max().orElse(1));
        for (Element row : rows) {
            out.beginRow();
            for (Element cell : children(row)) {
                out.cell(span(cell), text(cell));
            }
            out.endRow();
        }
        out.endTable();
    }

    private static int span(Element cell) {
        return cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1;
    }

    private static boolean hasBlocks(Element element) {
        return children(element).stream().anyMatch(child -> BLOCKS.contains(child.getTagName()));
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** What a reader reads there, line by line. */
    private static List<String> text(Element element) {
        StringBuilder text = new StringBuilder();
        collect(element, text, element.getAttribute("class").contains("text"));
        return text.toString().strip().lines().toList();
    }

    private static void collect(Node node, StringBuilder text, boolean asTyped) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                boolean newLine = element.getTagName().equals("br") || element.getTagName().equals("p");
                text.append(newLine ? "\n" : "");
                collect(element, text, asTyped || element.getAttribute("class").contains("text"));
            } else {
                text.append(asTyped ? child.getTextContent() : child.getTextContent().replaceAll("\\s*\\n\\s*", ""));
            }
        }
    }
}
