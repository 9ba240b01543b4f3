package org.sanxiang.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of file that a case takes.
 *
 * @param type     the media type under which it is handed out
 * @param contents what a look at the content may find; several where containers look alike
 */
record FileKind(Set<String> extensions, String type, Set<String> contents) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What an Office file of the newer kind looks like from outside; {@link OfficePackage} looks inside. */
    static final Set<String> PACKAGE = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Set<String> BINDER = Set.of("application/x-tika-msoffice");

    private static final List<FileKind> TAKEN = List.of(
            new FileKind(Set.of("pdf"), "application/pdf", Set.of("application/pdf")),
            new FileKind(Set.of("jpg", "jpeg"), "image/jpeg", Set.of("image/jpeg")),
            new FileKind(Set.of("png"), "image/png", Set.of("image/png")),
            new FileKind(Set.of("bmp"), "image/bmp", Set.of("image/bmp")),
            new FileKind(Set.of("tif", "tiff"), "image/tiff", Set.of("image/tiff")),
            new FileKind(Set.of("doc"), "application/msword", BINDER),
            new FileKind(Set.of("xls"), "application/vnd.ms-excel", BINDER),
            new FileKind(Set.of("docx"), WORD, PACKAGE),
            new FileKind(Set.of("xlsx"), EXCEL, PACKAGE),
            new FileKind(Set.of("txt"), "text/plain", Set.of("text/plain")),
            new FileKind(Set.of("mp3"), "audio/mpeg", Set.of("audio/mpeg")),
            new FileKind(Set.of("wav"), "audio/vnd.wave", Set.of("audio/vnd.wave")),
            new FileKind(Set.of("m4a"), "audio/mp4", Set.of("audio/mp4", "video/mp4", "video/quicktime")),
            new FileKind(Set.of("mp4", "mov"), "video/mp4", Set.of("video/mp4", "video/quicktime")),
            new FileKind(Set.of("avi"), "video/x-msvideo", Set.of("video/x-msvideo")));

    /** Empty where files of this kind are not taken. */
    static Optional<FileKind> of(String extension) {
        return TAKEN.stream().filter(kind -> kind.extensions().contains(extension)).findFirst();
    }

    boolean isPackage() {
        return contents == PACKAGE;
    }

    boolean isPicture() {
        return type.startsWith("image/");
    }

    boolean isPdf() {
        return type.equals("application/pdf");
    }
}
