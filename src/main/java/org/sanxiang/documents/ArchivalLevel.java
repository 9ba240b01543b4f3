package org.sanxiang.documents;

/** What a PDF may say of its fitness for the archive. */
public enum ArchivalLevel {

    /** Pages alone (PDF/A-2b). */
    PAGES(2),
    /** Pages, and files of any kind that are attached to them (PDF/A-3b). */
    WITH_FILES(3),
    /** Nothing, because somebody else's pages are among it. */
    NONE(0);

    private final int part;

    ArchivalLevel(int part) {
        this.part = part;
    }

    /** Of the standard ISO 19005. */
    int part() {
        return part;
    }
}
