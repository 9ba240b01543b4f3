package org.sanxiang.documents;

import java.awt.geom.AffineTransform;
import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

import com.openhtmltopdf.extend.FSDOMMutator;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Draws the seal into {@code <div class="seal" data-ring="…" data-foot="…">}: a ring, a star, the body's name along the
 * ring and, for a seal of special use, its purpose below the star. It shows where the seal belongs and is none itself.
 */
@Component
class SealDrawing implements FSDOMMutator {

    private static final String FACE = "Song";
    private static final double RADIUS = 100;
    private static final double LETTERS = 73;
    private static final double LETTER = 23;
    private static final double FOOT_LETTER = 17;
    private static final double FOOT_LINE = 58;
    /** The name goes round the upper part of the ring: so many degrees at most. */
    private static final double ARC = 250;
    private static final double STEP = 24;
    private static final int POINTS = 5;
    private static final double STAR = 30;
    private static final double STAR_INNER = STAR * 0.382;

    private final Outlines outlines;

    SealDrawing(Outlines outlines) {
        this.outlines = outlines;
    }

    @Override
    public void mutateDocument(Document page) {
        PageElements.of(page, "div").stream().filter(block -> block.getAttribute("class").equals("seal")).forEach(seal ->
                seal.appendChild(page.importNode(drawn(seal.getAttribute("data-ring"), seal.getAttribute("data-foot")), true)));
    }

    private Element drawn(String ring, String foot) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg(ring, foot)))).getDocumentElement();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String svg(String ring, String foot) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"160\" height=\"160\" viewBox=\"-104 -104 208 208\">"
                + "<circle cx=\"0\" cy=\"0\" r=\"" + RADIUS + "\" fill=\"none\" stroke=\"#c8102e\" stroke-width=\"4\"/>"
                + "<path fill=\"#c8102e\" d=\"" + star() + "\"/>"
                + "<path fill=\"#c8102e\" d=\"" + around(ring) + below(foot) + "\"/></svg>";
    }

    private static String star() {
        StringBuilder star = new StringBuilder("M");
        for (int point = 0; point < POINTS * 2; point++) {
            double radius = point % 2 == 0 ? STAR : STAR_INNER;
            double angle = Math.PI * point / POINTS - Math.PI / 2;
            star.append(Outlines.number(radius * Math.cos(angle))).append(' ').append(Outlines.number(radius * Math.sin(angle))).append(' ');
        }
        return star.append('Z').toString();
    }

    private String around(String ring) {
        int[] characters = ring.codePoints().toArray();
        double step = Math.min(STEP, ARC / Math.max(1, characters.length));
        double first = -step * (characters.length - 1) / 2;
        StringBuilder paths = new StringBuilder();
        for (int place = 0; place < characters.length; place++) {
            AffineTransform to = AffineTransform.getRotateInstance(Math.toRadians(first + step * place));
            to.translate(-LETTER / 2, -LETTERS);
            paths.append(outlines.path(FACE, characters[place], to, LETTER));
        }
        return paths.toString();
    }

    private String below(String foot) {
        int[] characters = foot.codePoints().toArray();
        StringBuilder paths = new StringBuilder();
        for (int place = 0; place < characters.length; place++) {
            AffineTransform to = AffineTransform.getTranslateInstance(
                    FOOT_LETTER * (place - characters.length / 2.0), FOOT_LINE);
            paths.append(outlines.path(FACE, characters[place], to, FOOT_LETTER));
        }
        return paths.toString();
    }
}
