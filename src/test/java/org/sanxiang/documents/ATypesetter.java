package org.sanxiang.documents;

import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.DeliveredConfig;

/** A typesetter with the typefaces of this machine, read once for all tests. */
public final class ATypesetter {

    private static final Typesetter DELIVERED = anew();

    private ATypesetter() {
    }

    public static Typesetter delivered() {
        return DELIVERED;
    }

    public static ArchivalMark archivalMark() {
        return new ArchivalMark();
    }

    static Typesetter anew() {
        ConfigFiles config = DeliveredConfig.files();
        Typefaces typefaces = new Typefaces(config, new TypefaceFiles(config));
        Outlines outlines = new Outlines(typefaces);
        return new Typesetter(typefaces, new SealDrawing(outlines), new DrawingLetters(outlines), new ArchivalMark());
    }
}
