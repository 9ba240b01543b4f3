package org.sanxiang.documents;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page description of an instrument, read block by block and line by line. */
final class Markup {

    /** @param signed whether it is where somebody signs, at the right */
    record Line(String text, boolean signed) {
    }

    private static final Set<String> INLINE = Set.of("span", "br", "b");
    private static final String SIGNED = "sign";
    private static final String AS_TYPED = "text";

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Markup() {
    }

    static Element body(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return (Element) factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)))
                    .getElementsByTagName("body").item(0);
        } catch (IOException | SAXException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.getTagName());
    }

    /** What a reader reads there; at least one line. */
    static List<Line> lines(Element element) {
        Markup read = new Markup();
        read.read(element, false);
        read.end(false);
        return read.lines.isEmpty() ? List.of(new Line("", false)) : read.lines;
    }

    private void read(Element element, boolean typed) {
        boolean asTyped = typed || element.getAttribute("class").contains(AS_TYPED);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element part)) {
                add(asTyped ? child.getTextContent() : child.getTextContent().replaceAll("\\s*\\n\\s*", ""));
            } else if (part.getTagName().equals("p") || part.getTagName().equals("br")) {
                end(false);
                read(part, asTyped);
                end(part.getAttribute("class").equals(SIGNED));
            } else {
                read(part, asTyped);
            }
        }
    }

    private void add(String text) {
        String[] parts = text.split("\\n", -1);
        for (int place = 0; place < parts.length; place++) {
            if (place > 0) {
                end(false);
            }
            line.append(parts[place]);
        }
    }

    /** Chinese blanks are room for a signature and stay. */
    private void end(boolean signed) {
        String text = line.toString().replaceAll("^[ \\t]+|[ \\t]+$", "");
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new Line(text, signed));
        }
    }
}
