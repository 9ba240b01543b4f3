package org.sanxiang.evidence;

import java.util.Set;

import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.files.StoredFile;

/** Where a file of a case is found: what a browser can show is shown, everything else is there to be taken. */
record FileAddress(long caseId, StoredFile file) {

    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/bmp", "application/pdf", "audio/mpeg",
            "audio/mp4", "audio/vnd.wave", "video/mp4");

    public String download() {
        return "/cases/" + caseId + "/files/" + file.hash();
    }

    public String view() {
        return download() + "/view";
    }

    public String content() {
        return download() + "/content";
    }

    public String thumbnail() {
        return download() + "/thumbnail";
    }

    public boolean isShown() {
        return SHOWN.contains(file.type());
    }

    public boolean isPicture() {
        return file.type().startsWith("image/");
    }

    public boolean isSound() {
        return file.type().startsWith("audio/");
    }

    public boolean isFilm() {
        return file.type().startsWith("video/");
    }

    public boolean isPaper() {
        return file.type().equals("application/pdf");
    }

    /** One line of the case page; with a small picture where there is one. */
    Fact fact() {
        Fact fact = Fact.link("fact.evidence.file", file.name(), isShown() ? view() : download());
        return isPicture() ? fact.showing(thumbnail()) : fact;
    }
}
