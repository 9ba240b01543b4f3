package org.sanxiang.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/**
 * The typefaces in which documents are set: of each kind the first of {@code config/documents/typefaces.csv} that is on
 * this machine, and one that comes with the program, so that a bare machine prints too.
 */
@Component
class Typefaces {

    /** The kind that every list of faces in the print CSS ends with. */
    static final String LAST = "Fallback";

    private final Map<String, Typeface> faces = new LinkedHashMap<>();

    Typefaces(ConfigFiles config, TypefaceFiles files) {
        config.table("documents/typefaces.csv").stream().filter(row -> !faces.containsKey(row.get("face")))
                .forEach(row -> files.read(row.get("path")).ifPresent(font ->
                        faces.put(row.get("face"), new Typeface(row.get("face"), font))));
        if (!faces.containsKey(LAST)) {
            throw new CannotStart("config/documents/typefaces.csv: no file of the face " + LAST + " can be read");
        }
    }

    void offer(PdfRendererBuilder builder, PDDocument document) {
        faces.values().forEach(face -> face.offer(builder, document));
    }

    /** The face of the kind, or the last one where this machine has none of the kind. */
    Typeface of(String name) {
        return faces.getOrDefault(name, faces.get(LAST));
    }

    /** The face of the kind where it has the character, else the last one. */
    Typeface of(String name, int character) {
        return of(name).has(character) ? of(name) : faces.get(LAST);
    }

    List<String> lacking(String text) {
        List<String> lacking = new ArrayList<>();
        text.codePoints().filter(character -> !Character.isISOControl(character)).distinct()
                .filter(character -> faces.values().stream().noneMatch(face -> face.has(character)))
                .forEach(character -> lacking.add(Character.toString(character)));
        return lacking;
    }
}
