package org.sanxiang.documents;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Characters as lines, for drawings: what a drawing says looks the same on every machine, whatever typefaces it has. */
@Component
class Outlines {

    private final Typefaces typefaces;

    Outlines(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * One character as path data of SVG.
     *
     * @param to   where its foot begins
     * @param size height of the letters, in the units of the drawing
     */
    String path(String face, int character, AffineTransform to, double size) {
        Typeface type = typefaces.of(face, character);
        AffineTransform placed = new AffineTransform(to);
        placed.scale(size / type.em(), -size / type.em());
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator part = type.outline(character).getPathIterator(placed); !part.isDone(); part.next()) {
            int kind = part.currentSegment(at);
            path.append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int place = 0; place < numbers; place++) {
                path.append(number(at[place])).append(' ');
            }
        }
        return path.toString();
    }

    /** How far the next character stands from this one. */
    double advance(String face, int character, double size) {
        Typeface type = typefaces.of(face, character);
        return type.advance(character) * size / type.em();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
