package org.sanxiang.documents;

/** Where an instrument is found, and what its file is called. */
record InstrumentAddress(Instrument made) {

    private static final String UNFIT = "[\\\\/:*?\"<>|]";

    public String page() {
        return "/cases/" + made.caseId() + "/instruments/" + made.id();
    }

    public String pdf() {
        return page() + "/pdf";
    }

    /** @param kind the ending: pdf, docx */
    String fileName(String kind) {
        return name().replaceAll(UNFIT, "_") + "." + kind;
    }

    public String docx() {
        return page() + "/docx";
    }

    /** Title, number and, from the second of its kind on, which one it is. */
    String name() {
        String number = made.number() == null ? "" : " " + made.number();
        String version = made.version() == 1 ? "" : "（" + made.version() + "）";
        return made.title() + number + version;
    }
}
