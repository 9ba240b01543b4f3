package org.sanxiang.documents;

import java.awt.geom.AffineTransform;

import com.openhtmltopdf.extend.FSDOMMutator;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets the {@code <text>} of drawings as outlines: the renderer of drawings knows the machine's own typefaces only, and a bare
 * machine has none for Chinese. Place, anchor and size are read from attributes, the size from whichever element around it
 * has one; {@code paint-order="stroke"} keeps what lies behind away from the letters.
 */
@Component
class DrawingLetters implements FSDOMMutator {

    private static final double USUAL = 12;

    private final Outlines outlines;

    DrawingLetters(Outlines outlines) {
        this.outlines = outlines;
    }

    @Override
    public void mutateDocument(Document page) {
        PageElements.of(page, "text").forEach(text -> text.getParentNode().replaceChild(outlined(page, text), text));
    }

    private Element outlined(Document page, Element text) {
        String outline = drawn(text.getTextContent(), number(text.getAttribute("x")), number(text.getAttribute("y")),
                size(text), text.getAttribute("text-anchor"));
        Element letters = page.createElementNS(text.getNamespaceURI(), "g");
        if (text.getAttribute("paint-order").equals("stroke")) {
            letters.appendChild(path(page, text, "halo", outline));
        }
        letters.appendChild(path(page, text, "text " + text.getAttribute("class"), outline));
        return letters;
    }

    private static Element path(Document page, Element text, String style, String outline) {
        Element path = page.createElementNS(text.getNamespaceURI(), "path");
        path.setAttribute("class", style);
        path.setAttribute("d", outline);
        return path;
    }

    private String drawn(String words, double x, double y, double size, String anchor) {
        int[] characters = words.codePoints().toArray();
        double at = x - width(characters, size) * switch (anchor) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
        StringBuilder path = new StringBuilder();
        for (int character : characters) {
            path.append(outlines.path(Typefaces.LAST, character, AffineTransform.getTranslateInstance(at, y), size));
            at += outlines.advance(Typefaces.LAST, character, size);
        }
        return path.toString();
    }

    private double width(int[] characters, double size) {
        double width = 0;
        for (int character : characters) {
            width += outlines.advance(Typefaces.LAST, character, size);
        }
        return width;
    }

    private static double size(Node node) {
        if (!(node instanceof Element element)) {
            return USUAL;
        }
        String own = element.getAttribute("font-size");
        return own.isEmpty() ? size(element.getParentNode()) : number(own);
    }

    private static double number(String value) {
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }
}
